import type { Evidence, Rival } from "@defence-pact/schema";
import { formatDate } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { locate, originCount, originOfEntry } from "../data.js";
import { RecordLink, When } from "./links.js";
import { Value } from "./value.js";

/** A source in one line: who prints it, when, and its title as a link. */
export function SourceLine({ id }: { readonly id: string }): VNode {
  const { language, say } = useApp();
  const record = locate(id)?.record;
  if (record === undefined || !("publisher" in record)) return <span>{id}</span>;
  return (
    <>
      <span class="publisher">{record.containerTitle ?? record.publisher}</span>,{" "}
      {record.issued === undefined ? say("sourceUndated") : formatDate(record.issued, language)}:{" "}
      <RecordLink id={id} />
    </>
  );
}

/** One passage: where it stands, the words that find it, whose word it is, and its origin. */
function Passage({ entry }: { readonly entry: Evidence }): VNode {
  const { say } = useApp();
  const origin = originOfEntry(entry);
  return (
    <li class="passage">
      <SourceLine id={entry.source} />
      <span class="where">
        {"paragraph" in entry ? (
          <>
            {say("paragraph", { n: entry.paragraph })}: <q>{entry.exact}</q>
          </>
        ) : (
          <>
            {say("topic")} <span lang="en">{entry.topic}</span>
          </>
        )}
      </span>
      {entry.by === undefined ? null : (
        <span class="where">
          {say("saysWho")} <RecordLink id={entry.by} />
        </span>
      )}
      {origin === entry.source ? null : (
        <span class="where">
          {say("origin")}:{" "}
          {locate(origin) === undefined ? (
            <span lang="en">{origin}</span>
          ) : (
            <RecordLink id={origin} />
          )}
        </span>
      )}
    </li>
  );
}

/** Passages of several sources. */
export function Passages({ entries }: { readonly entries: readonly Evidence[] }): VNode {
  return (
    <ul class="passages">
      {entries.map((entry, index) => (
        <Passage key={index} entry={entry} />
      ))}
    </ul>
  );
}

/** Passages behind one line that says how many there are and how many origins they have. */
export function PassageFold({ entries }: { readonly entries: readonly Evidence[] }): VNode | null {
  const { say } = useApp();
  if (entries.length === 0) return null;
  return (
    <details class="fold">
      <summary>{say("passages", { n: entries.length, o: originCount(entries) })}</summary>
      <Passages entries={entries} />
    </details>
  );
}

/** What else is reported of a field, and by whom. */
export function RivalValue({
  field,
  rival,
}: {
  readonly field: string;
  readonly rival: Rival;
}): VNode {
  const { say } = useApp();
  const asOf = rival.evidence.flatMap((entry) =>
    "contradicts" in entry && entry.asOf !== undefined ? [entry.asOf] : [],
  )[0];
  return (
    <div class="rival">
      <p class="rival-label">
        {say("instead")}
        {asOf === undefined ? null : (
          <>
            , <When date={asOf} />
          </>
        )}
      </p>
      <div class="rival-value">
        <Value field={field.split(".").at(-1) ?? field} value={rival.reported} />
      </div>
      <PassageFold entries={rival.evidence} />
    </div>
  );
}
