import type { Platform } from "@defence-pact/platforms";
import { standings } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../app.js";
import { disputesOf, pact } from "../data.js";
import { type Filter, Filters, useFiltered } from "../parts/filters.js";
import { CountedSection, Local, RecordLink, RecordLinks } from "../parts/links.js";
import { FieldText } from "../parts/value.js";

function PlatformCard({ platform }: { readonly platform: Platform }): VNode {
  const { term, say } = useApp();
  const specs = Object.entries(platform.specs ?? {});
  const disputed = disputesOf(platform).length;
  return (
    <li class="platform">
      <p class="crumb">
        {term(platform.category)} · {term(platform.kind)}
      </p>
      <h3>
        <RecordLink id={platform.id} />
      </h3>
      {platform.makers === undefined ? null : (
        <p class="meta">
          <RecordLinks ids={platform.makers} />
        </p>
      )}
      <p class="summary">
        <Local text={platform.summary} />
      </p>
      {specs.length === 0 ? null : (
        <dl class="specs">
          {specs.slice(0, 6).map(([name, value]) => (
            <div key={name}>
              <dt>{term(name)}</dt>
              <dd>
                <FieldText path={`specs.${name}`} value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {disputed > 0 ? <p class="disputed-mark">{say("disagree")}</p> : null}
    </li>
  );
}

/** Cards of the platforms, by their standing in the partnership. */
export function PlatformsView(): VNode {
  const { say, term, field } = useApp();
  const all = useMemo(() => pact.platforms.toArray(), [pact]);
  const filters: readonly Filter<Platform>[] = [
    { name: "category", label: field("category"), valuesOf: (p) => [p.category], words: term },
    { name: "kind", label: field("kind"), valuesOf: (p) => [p.kind], words: term },
  ];
  const shown = useFiltered(all, filters);
  return (
    <>
      <h1>{say("platforms")}</h1>
      <Filters records={all} filters={filters} fitting={shown} />
      {[...standings, undefined].map((standing) => {
        const here = shown.filter((platform) => platform.standing === standing);
        return (
          <CountedSection
            key={standing ?? "none"}
            heading={standing === undefined ? "—" : term(standing)}
            n={here.length}
          >
            <ul class="platform-cards">
              {here.map((platform) => (
                <PlatformCard key={platform.id} platform={platform} />
              ))}
            </ul>
          </CountedSection>
        );
      })}
    </>
  );
}
