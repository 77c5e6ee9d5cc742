import { referencesOf } from "@defence-pact/schema";
import { type AnyRecord, pact } from "../../data.js";

/** The kinds of record that the network draws. */
export const nodeKinds = [
  "state",
  "agency",
  "armed-service",
  "company",
  "person",
  "agreement",
  "platform",
] as const;

/** What a node of the network is. */
export type NodeKind = (typeof nodeKinds)[number];

/** A record in the network. */
export interface GraphNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly record: AnyRecord;
}

/** Two records that are tied, and by what: fields, and ids of events. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly fields: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
}

/** Nodes and the edges between them. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Events with more parts than this tie everybody to everybody, which says nothing. */
const mostParts = 5;

/** The network of all records of the kinds drawn that are tied to another. */
export function buildGraph(): Graph {
  const nodes = new Map<string, GraphNode>();
  for (const record of pact.entities) {
    const kind = nodeKinds.find((known) => known === record.kind);
    if (kind !== undefined) nodes.set(record.id, { id: record.id, kind, record });
  }
  for (const record of pact.platforms) {
    if (record.kind !== "platform-class") {
      nodes.set(record.id, { id: record.id, kind: "platform", record });
    }
  }
  const edges = new Map<
    string,
    { source: string; target: string; fields: Set<string>; events: Set<string> }
  >();
  const tie = (a: string, b: string): { fields: Set<string>; events: Set<string> } | undefined => {
    if (a === b || !nodes.has(a) || !nodes.has(b)) return undefined;
    const [source, target] = a < b ? [a, b] : [b, a];
    const key = `${source} ${target}`;
    const edge = edges.get(key) ?? { source, target, fields: new Set(), events: new Set() };
    edges.set(key, edge);
    return edge;
  };
  for (const { id, record } of nodes.values()) {
    for (const { field, id: other } of referencesOf(record)) {
      if (!field.includes("evidence")) tie(id, other)?.fields.add(field);
    }
  }
  // An office ties the person to the body.
  for (const office of pact.entities.where({ kind: "office" })) {
    if (office.body === undefined) continue;
    for (const { person } of office.holders) tie(person, office.body)?.fields.add("holders");
  }
  for (const event of pact.timeline) {
    const parts = [
      ...(event.participants ?? []).map(({ entity }) => entity),
      ...(event.platforms ?? []).map(({ platform }) => platform),
      ...(event.agreement === undefined ? [] : [event.agreement]),
    ].filter((id) => nodes.has(id));
    if (parts.length > mostParts) continue;
    for (const [index, a] of parts.entries()) {
      for (const b of parts.slice(index + 1)) tie(a, b)?.events.add(event.id);
    }
  }
  const tied = new Set([...edges.values()].flatMap(({ source, target }) => [source, target]));
  return {
    nodes: [...nodes.values()].filter(({ id }) => tied.has(id)),
    edges: [...edges.values()],
  };
}

/** The part of a graph within one step of a node, and the ties among those. */
export function around(graph: Graph, id: string): Graph {
  const near = new Set([id]);
  for (const { source, target } of graph.edges) {
    if (source === id) near.add(target);
    if (target === id) near.add(source);
  }
  return {
    nodes: graph.nodes.filter((node) => near.has(node.id)),
    edges: graph.edges.filter((edge) => near.has(edge.source) && near.has(edge.target)),
  };
}

/** A graph of the records with three ties or more: a drawing of all of them cannot be read. */
export function withoutLeaves(graph: Graph): Graph {
  const ties = new Map<string, number>();
  for (const id of graph.edges.flatMap(({ source, target }) => [source, target])) {
    ties.set(id, (ties.get(id) ?? 0) + 1);
  }
  const isKept = (id: string): boolean => (ties.get(id) ?? 0) > 2;
  const edges = graph.edges.filter(({ source, target }) => isKept(source) && isKept(target));
  const tied = new Set(edges.flatMap(({ source, target }) => [source, target]));
  return { nodes: graph.nodes.filter(({ id }) => tied.has(id)), edges };
}
