import type { Source } from "@defence-pact/sources";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../app.js";
import { namersOf, originOfSource, pact } from "../data.js";
import { type Filter, Filters, useFiltered } from "../parts/filters.js";
import { CountedSection, RecordLink, When } from "../parts/links.js";

function SourceRow({ source }: { readonly source: Source }): VNode {
  const { say, term } = useApp();
  return (
    <li>
      <p class="row-title">
        <RecordLink id={source.id} />
      </p>
      <p class="meta">
        {source.containerTitle ?? source.publisher} · <When date={source.issued} /> ·{" "}
        {term(source.publisherType)} ·{" "}
        {say("cites", { n: namersOf(source, "evidence.source").length })}
      </p>
    </li>
  );
}

function SourceRows({ sources }: { readonly sources: readonly Source[] }): VNode {
  return (
    <ul class="rows">
      {sources.map((source) => (
        <SourceRow key={source.id} source={source} />
      ))}
    </ul>
  );
}

/** Sources, grouped by the origin they repeat. */
export function SourcesView(): VNode {
  const { say, term, language, field } = useApp();
  const all = useMemo(() => pact.sources.orderBy("issued", "desc").toArray(), []);
  const languageName = new Intl.DisplayNames(language, { type: "language" });
  const filters: readonly Filter<Source>[] = [
    {
      name: "type",
      label: field("publisherType"),
      valuesOf: ({ publisherType }) => [publisherType],
      words: term,
    },
    {
      name: "in",
      label: say("language"),
      valuesOf: (source) => [source.language],
      words: (tag) => languageName.of(tag) ?? tag,
    },
  ];
  const shown = useFiltered(all, filters);
  const groups = [...Map.groupBy(shown, ({ id }) => originOfSource(id))].sort(
    (a, b) => b[1].length - a[1].length,
  );
  const clusters = groups.filter(([, list]) => list.length > 1);
  const single = groups.filter(([, list]) => list.length === 1).flatMap(([, list]) => list);
  return (
    <>
      <h1>{say("sources")}</h1>
      <p class="help">{say("sourcesHelp")}</p>
      <Filters records={all} filters={filters} fitting={shown} />
      <CountedSection heading={say("clusters")} n={clusters.length}>
        <div class="clusters">
          {clusters.map(([origin, list]) => (
            <details class="cluster" key={origin}>
              <summary>
                <span class="cluster-count">{list.length}</span>
                <span lang="en">{pact.nameOf(origin, language)}</span>
              </summary>
              <SourceRows sources={list} />
            </details>
          ))}
        </div>
      </CountedSection>
      <CountedSection heading={say("single")} n={single.length}>
        <SourceRows sources={single} />
      </CountedSection>
    </>
  );
}
