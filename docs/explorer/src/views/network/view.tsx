import type { VNode } from "preact";
import { useMemo } from "preact/hooks";
import { useApp } from "../../app.js";
import { pact } from "../../data.js";
import { type Filter, Filters, useFiltered } from "../../parts/filters.js";
import { CountedSection, RecordLink } from "../../parts/links.js";
import { NetworkDrawing } from "./drawing.js";
import { buildNetwork, type NetworkNode, nodeKinds, subnetwork, withoutLeaves } from "./network.js";

function NodeRow({ node: { id, near } }: { readonly node: NetworkNode }): VNode {
  const { say, link, language } = useApp();
  const ties = say("ties", { n: near.size - 1 });
  return (
    <li>
      <RecordLink id={id} />{" "}
      <a
        class="meta"
        href={link({ filters: { around: id, kind: "" } })}
        aria-label={`${ties}. ${say("focus")}: ${pact.nameOf(id, language)}`}
      >
        {ties}
      </a>
    </li>
  );
}

/** The network as a drawing, and the same ties as a list. */
export function NetworkView(): VNode {
  const { address, say, term, field, language } = useApp();
  const { around: focus } = address.filters;
  const whole = useMemo(buildNetwork, [pact]);
  const core = useMemo(() => withoutLeaves(whole), [whole]);
  const filters: readonly Filter<NetworkNode>[] = [
    { name: "kind", label: field("kind"), valuesOf: ({ kind }) => [kind], words: term },
    {
      name: "around",
      label: say("focus"),
      valuesOf: ({ near }) => [...near],
      words: (id) => pact.nameOf(id, language),
      alphabetical: true,
    },
  ];
  const fitting = useFiltered(whole.nodes, filters);
  const network = useMemo(
    () => subnetwork(whole, new Set([...fitting.map(({ id }) => id), focus ?? ""])),
    [whole, fitting, focus],
  );
  return (
    <>
      <h1>{say("network")}</h1>
      <p class="help">{say("networkHelp")}</p>
      <Filters records={whole.nodes} filters={filters} fitting={fitting} />
      <ul class="legend">
        {nodeKinds.map((kind) => (
          <li key={kind}>
            <i
              class={`shape shape-${kind}`}
              style={`background: var(--kind-${kind})`}
              aria-hidden="true"
            />
            {term(kind)}
          </li>
        ))}
      </ul>
      {fitting.length === 0 ? null : (
        <NetworkDrawing
          network={fitting.length === whole.nodes.length ? core : network}
          focus={focus}
        />
      )}
      {nodeKinds.map((kind) => {
        const here = network.nodes
          .filter((node) => node.kind === kind)
          .sort((a, b) => b.near.size - a.near.size);
        return (
          <CountedSection key={kind} heading={term(kind)} n={here.length}>
            <ul class="nodes">
              {here.map((node) => (
                <NodeRow key={node.id} node={node} />
              ))}
            </ul>
          </CountedSection>
        );
      })}
    </>
  );
}
