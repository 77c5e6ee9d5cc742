import type { Platform } from "@defence-pact/platforms";
import { type Standing, standings } from "@defence-pact/schema";
import type { VNode } from "preact";
import { useApp } from "../app.js";
import { disputesOf, pact } from "../data.js";
import { Choice, Shown, tally } from "../parts/filters.js";
import { Empty, Local, RecordLink, RecordLinks } from "../parts/links.js";
import { Value } from "../parts/value.js";

function Card({ platform }: { readonly platform: Platform }): VNode {
  const { term, field, say } = useApp();
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
              <dt>{field(name)}</dt>
              <dd>
                <Value field={name} value={value} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {disputed > 0 ? <p class="disputed-mark">{say("disagree")}</p> : null}
    </li>
  );
}

/** Cards of the platforms, by how they stand towards the partnership. */
export function PlatformsView(): VNode {
  const { address, say, term, link, field } = useApp();
  const { category, kind } = address.filters;
  const all = pact.platforms.toArray();
  const shown = all.filter(
    (platform) =>
      (category === undefined || platform.category === category) &&
      (kind === undefined || platform.kind === kind),
  );
  const groups: readonly (readonly [Standing | undefined, readonly Platform[]])[] = [
    ...standings,
    undefined,
  ].map((standing) => [standing, shown.filter((platform) => platform.standing === standing)]);
  return (
    <>
      <h1>{say("platforms")}</h1>
      <div class="filters">
        <Choice
          name="category"
          label={field("category")}
          options={tally(all.map((platform) => platform.category)).map(([key, n]) => [
            key,
            term(key),
            n,
          ])}
        />
        <Choice
          name="kind"
          label={say("kindFilter")}
          options={tally(all.map((platform) => platform.kind)).map(([key, n]) => [
            key,
            term(key),
            n,
          ])}
        />
        <Shown n={shown.length} all={all.length} />
      </div>
      {shown.length === 0 ? (
        <Empty
          text={say("nothingFiltered")}
          clear={link({ filters: { category: "", kind: "" } })}
        />
      ) : null}
      {groups.map(([standing, platforms]) =>
        platforms.length === 0 ? null : (
          <section key={standing ?? "none"}>
            <h2>
              {standing === undefined ? "—" : term(standing)} <small>{platforms.length}</small>
            </h2>
            <ul class="platform-cards">
              {platforms.map((platform) => (
                <Card key={platform.id} platform={platform} />
              ))}
            </ul>
          </section>
        ),
      )}
    </>
  );
}
