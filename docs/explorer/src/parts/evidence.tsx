import {
  archiveUrl,
  type Evidence,
  formatSource,
  passageUrl,
  type Rival,
  wordsOf,
} from "@defence-pact/schema";
import { phrase } from "@defence-pact/schema/terms";
import type { Source } from "@defence-pact/sources";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { originOfPassage, pact } from "../data.js";
import { RecordLink, Speaker, WebLink, When } from "./links.js";
import { FieldText } from "./value.js";

function sourceOf(id: string): Source | undefined {
  const record = pact.find(id)?.record;
  return record !== undefined && "publisher" in record ? record : undefined;
}

/** A source as in a footnote, as a link. */
export function SourceLine({ id }: { readonly id: string }): VNode {
  const { language } = useApp();
  const source = sourceOf(id);
  if (source === undefined) return <span>{id}</span>;
  const { url: _, ...printed } = source;
  return <RecordLink id={id} text={formatSource(printed, language)} />;
}

/** One passage: its source, the words cited, which open it there, who says so, and its origin. */
function PassageItem({ entry }: { readonly entry: Evidence }): VNode {
  const { say, field, language } = useApp();
  const origin = originOfPassage(entry);
  const source = sourceOf(entry.source);
  return (
    <li class="passage">
      <SourceLine id={entry.source} />
      <span class="where">
        {"paragraph" in entry ? `${phrase("paragraph", language, { n: entry.paragraph })}: ` : null}
        {"topic" in entry ? `${say("topic")} ` : null}
        <WebLink href={passageUrl(entry, source)} lang={"topic" in entry ? "en" : source?.language}>
          {"topic" in entry
            ? entry.topic
            : wordsOf(entry).map((words, index) => (
                <span key={words}>
                  {index > 0 ? " … " : null}
                  <q>{words}</q>
                </span>
              ))}
        </WebLink>
        {" · "}
        <WebLink href={passageUrl(entry, { url: archiveUrl(source) })}>
          {phrase("archivedCopy", language)}
        </WebLink>
      </span>
      {Object.entries("inferred" in entry ? (entry.inferred ?? {}) : {}).map(([key, ground]) => (
        <span key={key} class="where">
          {field(key)}: {say("inferred")} <span lang="en">{ground}</span>
        </span>
      ))}
      {entry.by === undefined ? null : (
        <span class="where">
          <Speaker by={entry.by} />
        </span>
      )}
      {origin === source?.publisher ? null : (
        <span class="where">
          {say("origin")}:{" "}
          {pact.find(origin) === undefined ? (
            <span lang="en">{origin}</span>
          ) : (
            <RecordLink id={origin} />
          )}
        </span>
      )}
    </li>
  );
}

/** Passages, folded behind a line with their number and that of their origins. */
export function PassageFold({ entries }: { readonly entries: readonly Evidence[] }): VNode | null {
  const { say } = useApp();
  if (entries.length === 0) return null;
  const origins = new Set(entries.map(originOfPassage)).size;
  return (
    <details class="fold">
      <summary>{say("passages", { n: entries.length, o: origins })}</summary>
      <ul class="passages">
        {entries.map((entry, index) => (
          <PassageItem key={index} entry={entry} />
        ))}
      </ul>
    </details>
  );
}

/** Who reports a rival value: the speaker, or the publisher where no speaker is named. */
function Reporters({ entries }: { readonly entries: readonly Evidence[] }): VNode {
  const reporters = Map.groupBy(
    entries,
    ({ by, source }) => by ?? sourceOf(source)?.publisher ?? source,
  );
  return (
    <>
      {[...reporters].map(([name, [entry]]) =>
        entry === undefined ? null : (
          <span key={name} class="reporter">
            {entry.by === undefined ? (
              <RecordLink id={entry.source} text={name} />
            ) : (
              <Speaker by={entry.by} />
            )}
            {"contradicts" in entry && entry.asOf !== undefined ? (
              <>
                , <When date={entry.asOf} />
              </>
            ) : null}
          </span>
        ),
      )}
    </>
  );
}

/** What else is reported of a field, and by whom. */
export function RivalValue({
  path,
  rival: { reported, evidence },
}: {
  readonly path: string;
  readonly rival: Rival;
}): VNode {
  const { say } = useApp();
  return (
    <div class="rival">
      <p class="rival-label">{say("instead")}</p>
      <div class="rival-value">
        <FieldText path={path} value={reported} />
      </div>
      <p class="meta">
        <Reporters entries={evidence} />
      </p>
      <PassageFold entries={evidence} />
    </div>
  );
}
