import type { VNode } from "preact";
import { useApp } from "../app.js";
import { datasets } from "../data.js";
import { Empty, Local, RecordLink, When } from "../parts/links.js";
import { search } from "../search.js";

/** Results of the search box, by dataset. */
export function SearchView(): VNode {
  const { address, say, term } = useApp();
  const query = address.filters["q"] ?? "";
  const results = search(query);
  return (
    <>
      <h1>
        {say("search")}
        {query === "" ? null : <span class="query">: {query}</span>}
      </h1>
      <p class="shown" role="status">
        {query.trim() === "" ? say("typeToSearch") : say("found", { n: results.length })}
      </p>
      {query.trim() !== "" && results.length === 0 ? <Empty text={say("nothingFound")} /> : null}
      {datasets.map((dataset) => {
        const here = results.filter((result) => result.dataset === dataset);
        return here.length === 0 ? null : (
          <section key={dataset}>
            <h2>
              {say(dataset)} <small>{here.length}</small>
            </h2>
            <ul class="rows">
              {here.slice(0, 60).map(({ record }) => (
                <li key={record.id}>
                  <p class="row-title">
                    <RecordLink id={record.id} />
                  </p>
                  <p class="meta">
                    {"kind" in record ? term(record.kind) : record.publisher}
                    {"date" in record && record.date !== undefined ? (
                      <>
                        {" · "}
                        <When date={record.date} />
                      </>
                    ) : null}
                  </p>
                  {"summary" in record ? (
                    <p class="summary">
                      <Local text={record.summary} />
                    </p>
                  ) : null}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
