import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { VNode } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { go, useApp } from "../../app.js";
import { nameOfRecord } from "../../data.js";
import { Choice, Shown, tally } from "../../parts/filters.js";
import { Empty, RecordLink } from "../../parts/links.js";
import {
  around,
  buildGraph,
  type Graph,
  type NodeKind,
  nodeKinds,
  withoutLeaves,
} from "./graph.js";

cytoscape.use(fcose);

/** Form and colour together tell the kinds apart. */
const shapes: { readonly [K in NodeKind]: cytoscape.Css.NodeShape } = {
  state: "ellipse",
  agency: "round-rectangle",
  "armed-service": "rectangle",
  company: "hexagon",
  person: "ellipse",
  agreement: "diamond",
  platform: "triangle",
};

function cssColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

function Drawing({
  graph,
  focus,
}: {
  readonly graph: Graph;
  readonly focus: string | undefined;
}): VNode {
  const { language } = useApp();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const degree = new Map<string, number>();
    for (const { source, target } of graph.edges) {
      degree.set(source, (degree.get(source) ?? 0) + 1);
      degree.set(target, (degree.get(target) ?? 0) + 1);
    }
    const ranked = [...graph.nodes].sort(
      (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0),
    );
    const labelled = new Set(
      ranked.slice(0, graph.nodes.length > 60 ? 26 : 60).map(({ id }) => id),
    );
    const ink = cssColour("--ink");
    const paper = cssColour("--paper");
    const rule = cssColour("--rule-strong");
    const drawing = cytoscape({
      container,
      minZoom: 0.2,
      maxZoom: 4,
      userZoomingEnabled: false,
      elements: {
        nodes: ranked.map(({ id, kind, record }, index) => ({
          data: {
            id,
            name: labelled.has(id) ? nameOfRecord(record, language) : "",
            size: 12 + Math.sqrt(degree.get(id) ?? 1) * 5,
            kind,
            colour: cssColour(`--kind-${kind}`),
          },
          // A fixed spiral to begin with, so that the drawing is the same each time.
          position: {
            x: Math.cos(index * 2.4) * 26 * Math.sqrt(index + 1),
            y: Math.sin(index * 2.4) * 26 * Math.sqrt(index + 1),
          },
        })),
        edges: graph.edges.map(({ source, target, events }) => ({
          data: {
            id: `${source} ${target}`,
            source,
            target,
            width: 1 + Math.min(events.size, 6) * 0.5,
          },
        })),
      },
      style: [
        {
          selector: "node",
          style: {
            label: "data(name)",
            shape: (node) =>
              shapes[nodeKinds.find((kind) => kind === node.data("kind")) ?? "state"],
            width: "data(size)",
            height: "data(size)",
            "background-color": "data(colour)",
            // Those with the most ties lie on top, with their names.
            "z-index": (node: cytoscape.NodeSingular) => degree.get(node.id()) ?? 0,
            "border-width": 1.5,
            "border-color": paper,
            color: ink,
            "font-family": '"Source Sans 3 Variable", "Noto Sans KR", sans-serif',
            "font-size": graph.nodes.length > 60 ? 16 : 12,
            "text-margin-y": -4,
            "text-outline-color": paper,
            "text-outline-width": 3,
            "text-wrap": "ellipsis",
            "text-max-width": "190px",
          },
        },
        {
          selector: "edge",
          style: {
            width: "data(width)",
            "line-color": rule,
            "curve-style": "haystack",
            opacity: 0.7,
          },
        },
        { selector: ".focus", style: { "border-width": 4, "border-color": ink } },
      ],
      layout: { name: "preset" },
    });
    const layout = {
      name: "fcose",
      quality: "proof",
      randomize: false,
      animate: false,
      idealEdgeLength: 80,
      nodeRepulsion: 22_000,
      nodeSeparation: 110,
      gravity: 0.35,
      numIter: 2500,
      nodeDimensionsIncludeLabels: true,
      padding: 26,
    };
    drawing.layout(layout).run();
    // A few records need not fill the frame.
    if (drawing.zoom() > 1.15) {
      drawing.zoom(1.15);
      drawing.center();
    }
    if (focus !== undefined) drawing.getElementById(focus).addClass("focus");
    drawing.on("tap", "node", (event) => {
      const id: unknown = event.target.id();
      if (typeof id === "string") go({ record: id });
    });
    container.dataset["ready"] = "true";
    return () => drawing.destroy();
  }, [graph, language, focus]);
  return <div class="network" ref={box} aria-hidden="true" />;
}

/** The network as a drawing, and the same ties as a list. */
export function NetworkView(): VNode {
  const { address, say, term, link, language } = useApp();
  const { kind, around: focus } = address.filters;
  const whole = useMemo(buildGraph, []);
  const graph = useMemo(() => {
    const near = focus === undefined ? whole : around(whole, focus);
    if (kind === undefined) return near;
    const kept = new Set(
      near.nodes.filter((node) => node.kind === kind || node.id === focus).map(({ id }) => id),
    );
    return {
      nodes: near.nodes.filter(({ id }) => kept.has(id)),
      edges: near.edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
    };
  }, [whole, focus, kind]);
  const degree = new Map(tally(whole.edges.flatMap(({ source, target }) => [source, target])));
  const core = useMemo(() => withoutLeaves(whole), [whole]);
  const byName = [...whole.nodes].sort((a, b) =>
    nameOfRecord(a.record, language).localeCompare(nameOfRecord(b.record, language), language),
  );
  return (
    <>
      <h1>{say("network")}</h1>
      <p class="help">{say("networkHelp")}</p>
      <div class="filters">
        <Choice
          name="kind"
          label={say("kindFilter")}
          options={tally(whole.nodes.map((node) => node.kind)).map(([key, n]) => [
            key,
            key === "platform" ? say("platforms") : term(key),
            n,
          ])}
        />
        <Choice
          name="around"
          label={say("focus")}
          options={byName.map((node) => [
            node.id,
            nameOfRecord(node.record, language),
            degree.get(node.id) ?? 0,
          ])}
        />
        <Shown n={graph.nodes.length} all={whole.nodes.length} />
      </div>
      <ul class="legend">
        {nodeKinds.map((known) => (
          <li key={known}>
            <i class={`shape shape-${known}`} aria-hidden="true" />
            {known === "platform" ? say("platforms") : term(known)}
          </li>
        ))}
      </ul>
      {graph.nodes.length === 0 ? (
        <Empty text={say("nothingFiltered")} clear={link({ filters: { kind: "", around: "" } })} />
      ) : (
        <Drawing graph={focus === undefined && kind === undefined ? core : graph} focus={focus} />
      )}
      {nodeKinds.map((known) => {
        const here = graph.nodes
          .filter((node) => node.kind === known)
          .sort((a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0));
        return here.length === 0 ? null : (
          <section key={known}>
            <h2>
              {known === "platform" ? say("platforms") : term(known)} <small>{here.length}</small>
            </h2>
            <ul class="nodes">
              {here.map((node) => (
                <li key={node.id}>
                  <RecordLink id={node.id} />{" "}
                  <a
                    class="meta"
                    href={link({ filters: { around: node.id, kind: "" } })}
                    aria-label={`${say("ties", { n: degree.get(node.id) ?? 0 })}. ${say("focus")}: ${nameOfRecord(node.record, language)}`}
                  >
                    {say("ties", { n: degree.get(node.id) ?? 0 })}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}
