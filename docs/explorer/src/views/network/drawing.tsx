import { type Language, nameOf } from "@defence-pact/schema";
import cytoscape from "cytoscape";
import fcose from "cytoscape-fcose";
import type { VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { go, useApp } from "../../app.js";
import { tally } from "../../parts/filters.js";
import { isForDrawing, ZoomButtons } from "../../parts/zoom.js";
import { type Network, type NodeKind, nodeKinds } from "./network.js";

cytoscape.use(fcose);

/** Kinds differ in form as well as colour. */
const shapes: { readonly [K in NodeKind]: cytoscape.Css.NodeShape } = {
  state: "ellipse",
  agency: "round-rectangle",
  "armed-service": "rectangle",
  company: "hexagon",
  person: "ellipse",
  agreement: "diamond",
  platforms: "triangle",
};

function cssColour(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(${name})`;
  document.body.append(probe);
  const colour = getComputedStyle(probe).color;
  probe.remove();
  return colour;
}

/** The elements to draw. The nodes with the most ties are named and lie on top. */
function elementsOf({ nodes, edges }: Network, language: Language): cytoscape.ElementsDefinition {
  const ties = new Map(tally(edges.flatMap(({ source, target }) => [source, target])));
  const tiesOf = (id: string): number => ties.get(id) ?? 0;
  const named = nodes.length > 60 ? 26 : 60;
  return {
    nodes: [...nodes]
      .sort((a, b) => tiesOf(b.id) - tiesOf(a.id))
      .map(({ id, kind, record }, rank) => ({
        data: {
          id,
          name: rank < named ? nameOf(record, language) : "",
          size: 12 + Math.sqrt(Math.max(tiesOf(id), 1)) * 5,
          rank,
          kind,
          colour: cssColour(`--kind-${kind}`),
        },
        // A fixed spiral to begin with, so that the drawing is the same each time.
        position: {
          x: Math.cos(rank * 2.4) * 26 * Math.sqrt(rank + 1),
          y: Math.sin(rank * 2.4) * 26 * Math.sqrt(rank + 1),
        },
      })),
    edges: edges.map(({ source, target, events }) => ({
      data: {
        id: `${source} ${target}`,
        source,
        target,
        width: 1 + Math.min(events, 6) * 0.5,
      },
    })),
  };
}

function styleOf({ nodes }: Network): cytoscape.StylesheetJson {
  const ink = cssColour("--ink");
  const paper = cssColour("--paper");
  return [
    {
      selector: "node",
      style: {
        label: "data(name)",
        shape: (node) => shapes[nodeKinds.find((kind) => kind === node.data("kind")) ?? "state"],
        width: "data(size)",
        height: "data(size)",
        "background-color": "data(colour)",
        "z-index": (node: cytoscape.NodeSingular) => nodes.length - Number(node.data("rank")),
        "border-width": 1.5,
        "border-color": paper,
        color: ink,
        "font-family": '"Helvetica Neue", Arial, "Noto Sans KR", sans-serif',
        "font-size": nodes.length > 60 ? 16 : 12,
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
        "line-color": cssColour("--rule-strong"),
        "curve-style": "haystack",
        opacity: 0.7,
      },
    },
    { selector: ".focus", style: { "border-width": 4, "border-color": ink } },
  ];
}

function runLayout(drawing: cytoscape.Core): void {
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
}

/** The network as a drawing, with one record marked. */
export function NetworkDrawing({
  network,
  focus,
}: {
  readonly network: Network;
  readonly focus: string | undefined;
}): VNode {
  const { language } = useApp();
  const box = useRef<HTMLDivElement>(null);
  const drawn = useRef<cytoscape.Core>();
  useEffect(() => {
    const container = box.current;
    if (container === null) return;
    const drawing = cytoscape({
      container,
      minZoom: 0.2,
      maxZoom: 4,
      elements: elementsOf(network, language),
      style: styleOf(network),
      layout: { name: "preset" },
    });
    runLayout(drawing);
    if (focus !== undefined) drawing.getElementById(focus).addClass("focus");
    drawing.on("tap", "node", (event) => {
      const id: unknown = event.target.id();
      if (typeof id === "string") go({ record: id });
    });
    const allowZoom = (event: Event): void => {
      drawing.userZoomingEnabled(isForDrawing(event));
    };
    container.addEventListener("wheel", allowZoom, { capture: true });
    drawn.current = drawing;
    container.dataset["ready"] = "true";
    return () => {
      container.removeEventListener("wheel", allowZoom, { capture: true });
      drawing.destroy();
    };
  }, [network, language, focus]);
  const zoomBy = (factor: number): void => {
    const drawing = drawn.current;
    drawing?.zoom({
      level: drawing.zoom() * factor,
      renderedPosition: { x: drawing.width() / 2, y: drawing.height() / 2 },
    });
  };
  return (
    <div class="framed">
      <ZoomButtons
        buttons={[
          ["zoomIn", "+", () => zoomBy(1.5)],
          ["zoomOut", "−", () => zoomBy(1 / 1.5)],
        ]}
      />
      <div class="network" ref={box} aria-hidden="true" />
    </div>
  );
}
