import { dateOf, nameOf } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useApp } from "../app.js";
import { Empty, Loading, Local, RecordLink, When } from "../parts/links.js";
import { type Hit, search } from "../search.js";

/** A text with what was found in it marked. */
function Marked({
  match: { field, text, spans },
}: {
  readonly match: Hit["matches"][number];
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

/** A record found, with the words that led to it where its name does not show them. */
function HitRow({ hit: { record, matches } }: { readonly hit: Hit }): VNode {
  const { term, language } = useApp();
  const name = nameOf(record, language);
  const date = dateOf(record);
  const marked = matches.filter(({ text }) => !name.includes(text));
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

/** What was found last; nothing until the engine has come, with the first question. */
function useHits(query: string): readonly Hit[] | "failed" | undefined {
  const [hits, setHits] = useState<readonly Hit[] | "failed">();
  useEffect(() => {
    let wanted = true;
    search(query).then(
      (found) => wanted && setHits(found),
      () => wanted && setHits("failed"),
    );
    return () => {
      wanted = false;
    };
  }, [query]);
  return hits;
}

/** Results of the search box, the dataset with the best of them first. */
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
        <section key={dataset}>
          <h2>
            {term(dataset)} <small>{list.length}</small>
          </h2>
          <ul class="rows">
            {list.slice(0, 60).map((hit) => (
              <HitRow key={hit.record.id} hit={hit} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
