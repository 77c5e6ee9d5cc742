import { dateOf, nameOf } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app.js";
import { pact } from "../data.js";
import { CountedSection, Empty, Loading, Local, RecordLink, When } from "../parts/links.js";
import { type FoundRecord, findRecords } from "../search.js";

/** A text with the words found marked. */
function Marked({
  match: { field, text, spans },
}: {
  readonly match: FoundRecord["matches"][number];
}): VNode {
  const ends = [0, ...spans.map(([, end]) => end)];
  const [, language] = field.split(".");
  return (
    <p class="summary" lang={language}>
      {spans.map(([start, end], index) => (
        <span key={start}>
          {text.slice(ends[index], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </p>
  );
}

/** The most texts that are shown of a record found. */
const mostMarked = 3;

/** A record found, with matching texts other than its name. */
function HitRow({ hit: { record, matches } }: { readonly hit: FoundRecord }): VNode {
  const { term, language } = useApp();
  const name = nameOf(record, language);
  const date = dateOf(record);
  const marked = matches.filter(({ text }) => !name.includes(text)).slice(0, mostMarked);
  const isSummaryMarked = marked.some(({ field }) => field.startsWith("summary"));
  return (
    <li>
      <p class="row-title">
        <RecordLink id={record.id} />
      </p>
      <p class="meta">
        {"kind" in record ? term(record.kind) : record.publisher}
        {date === undefined ? null : (
          <>
            {" · "}
            <When date={date} />
          </>
        )}
      </p>
      {marked.map((match) => (
        <Marked key={`${match.field} ${match.text}`} match={match} />
      ))}
      {"summary" in record && !isSummaryMarked ? (
        <p class="summary">
          <Local text={record.summary} />
        </p>
      ) : null}
    </li>
  );
}

/** The latest results; nothing until the search engine is loaded. */
function useHits(query: string): readonly FoundRecord[] | "failed" | undefined {
  const [hits, setHits] = useState<readonly FoundRecord[] | "failed">();
  useEffect(() => {
    let wanted = true;
    findRecords(query).then(
      (found) => wanted && setHits(found),
      () => wanted && setHits("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [query, pact]);
  return hits;
}

/** Results of the search box by dataset, that of the best result first. */
export function SearchView(): VNode {
  const { address, say, term } = useApp();
  const query = address.filters["q"]?.trim() ?? "";
  const hits = useHits(query);
  if (hits === undefined) return <Loading />;
  if (hits === "failed") return <p role="alert">{say("loadFailed")}</p>;
  return (
    <>
      <h1>
        {say("search")}
        {query === "" ? null : <span class="query">: {query}</span>}
      </h1>
      <p class="shown" role="status">
        {query === "" ? say("typeToSearch") : say("found", { n: hits.length })}
      </p>
      {query !== "" && hits.length === 0 ? <Empty text={say("nothingFound")} /> : null}
      {[...Map.groupBy(hits, ({ dataset }) => dataset)].map(([dataset, list]) => (
        <CountedSection key={dataset} heading={term(dataset)} n={list.length}>
          <ul class="rows">
            {list.slice(0, 60).map((hit) => (
              <HitRow key={hit.record.id} hit={hit} />
            ))}
          </ul>
        </CountedSection>
      ))}
    </>
  );
}
