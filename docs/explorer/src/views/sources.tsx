import { formatDate } from "@defence-pact/schema";
import type { Source } from "@defence-pact/sources";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { locate, namedBy, originOfSource, pact } from "../data.js";
import { Choice, Shown, tally } from "../parts/filters.js";
import { Empty, RecordLink } from "../parts/links.js";

function Line({ source }: { readonly source: Source }): VNode {
  const { say, term, language } = useApp();
  const cited = new Set(
    namedBy(source.id)
      .filter(({ field }) => field === "evidence.source")
      .map(({ by }) => by.record.id),
  ).size;
  return (
    <li>
      <p class="row-title">
        <RecordLink id={source.id} />
      </p>
      <p class="meta">
        {source.containerTitle ?? source.publisher} ·{" "}
        {source.issued === undefined ? say("sourceUndated") : formatDate(source.issued, language)} ·{" "}
        {term(source.publisherType)} · {say("cites", { n: cited })}
      </p>
    </li>
  );
}

/** Sources, those that repeat one origin set together. */
export function SourcesView(): VNode {
  const { address, say, term, link, language, field } = useApp();
  const { type, lang } = { type: address.filters["type"], lang: address.filters["in"] };
  const all = pact.sources.orderBy("issued", "desc").toArray();
  const shown = all.filter(
    (source) =>
      (type === undefined || source.publisherType === type) &&
      (lang === undefined || source.language === lang),
  );
  const byOrigin = new Map<string, Source[]>();
  for (const source of shown) {
    const origin = originOfSource(source.id);
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), source]);
  }
  const groups = [...byOrigin].sort((a, b) => b[1].length - a[1].length);
  const clusters = groups.filter(([, list]) => list.length > 1);
  const single = groups.filter(([, list]) => list.length === 1).flatMap(([, list]) => list);
  const languageName = new Intl.DisplayNames(language, { type: "language" });
  return (
    <>
      <h1>{say("sources")}</h1>
      <p class="help">{say("sourcesHelp")}</p>
      <div class="filters">
        <Choice
          name="type"
          label={field("publisherType")}
          options={tally(all.map((source) => source.publisherType)).map(([key, n]) => [
            key,
            term(key),
            n,
          ])}
        />
        <Choice
          name="in"
          label={say("language")}
          options={tally(all.map((source) => source.language)).map(([key, n]) => [
            key,
            languageName.of(key) ?? key,
            n,
          ])}
        />
        <Shown n={shown.length} all={all.length} />
      </div>
      {shown.length === 0 ? (
        <Empty text={say("nothingFiltered")} clear={link({ filters: { type: "", in: "" } })} />
      ) : null}
      {clusters.length === 0 ? null : (
        <section>
          <h2>
            {say("clusters")} <small>{clusters.length}</small>
          </h2>
          <div class="clusters">
            {clusters.map(([origin, list]) => (
              <details class="cluster" key={origin}>
                <summary>
                  <span class="cluster-count">{list.length}</span>
                  <span lang="en">
                    {locate(origin) === undefined
                      ? origin
                      : (list.find(({ id }) => id === origin)?.title ?? origin)}
                  </span>
                </summary>
                <ul class="rows">
                  {list.map((source) => (
                    <Line key={source.id} source={source} />
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </section>
      )}
      {single.length === 0 ? null : (
        <section>
          <h2>
            {say("single")} <small>{single.length}</small>
          </h2>
          <ul class="rows">
            {single.map((source) => (
              <Line key={source.id} source={source} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
