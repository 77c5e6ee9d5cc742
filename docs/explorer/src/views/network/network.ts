import { referencesOf } from "@defence-pact/schema";
import { type PactRecord, pact } from "../../data.js";

/** The kinds of record that the network draws. */
export const nodeKinds = [
  "state",
  "agency",
  "armed-service",
  "company",
  "person",
  "agreement",
  "platforms",
] as const;

/** What a node of the network is. */
export type NodeKind = (typeof nodeKinds)[number];

/** A record in the network. */
export interface NetworkNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly record: PactRecord;
  /** The nodes it is tied to, itself among them. */
  readonly near: ReadonlySet<string>;
}

/** Two records tied by a field or by an event that both take part in. */
export interface Edge {
  readonly source: string;
  readonly target: string;
  /** How many events they share. */
  readonly events: number;
}

/** Nodes and the edges between them. */
export interface Network {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly Edge[];
}

/** Events with more parts than this are left out: they would tie everybody to everybody. */
const mostParts = 5;

function nodesById(): ReadonlyMap<string, NetworkNode & { readonly near: Set<string> }> {
  const nodes = [...pact.entities, ...pact.platforms].flatMap((record) => {
    const { id } = record;
    const kind =
      "category" in record ? "platforms" : nodeKinds.find((known) => known === record.kind);
    if (kind === undefined || record.kind === "platform-class") return [];
    return [{ id, kind, record, near: new Set<string>([id]) }];
  });
  return new Map(nodes.map((node) => [node.id, node]));
}

/** The network of all records of the kinds drawn that are tied to another. */
export function buildNetwork(): Network {
  const nodes = nodesById();
  const edges = new Map<string, Edge>();
  const tie = (a: string, b: string, events = 0): void => {
    const [source = a, target = b] = [a, b].sort();
    const one = nodes.get(source);
    const other = nodes.get(target);
    if (one === undefined || other === undefined || one === other) return;
    one.near.add(target);
    other.near.add(source);
    const key = `${source} ${target}`;
    edges.set(key, { source, target, events: events + (edges.get(key)?.events ?? 0) });
  };
  for (const { id, record } of nodes.values()) {
    for (const { field, id: other } of referencesOf(record)) {
      if (!field.includes("evidence")) tie(id, other);
    }
  }
  // An office ties the person to the body.
  for (const { body, holders } of pact.entities.where({ kind: "office" })) {
    for (const { person } of body === undefined ? [] : holders) tie(person, body ?? person);
  }
  for (const { participants = [], platforms = [], agreement } of pact.timeline) {
    const parts = [
      ...participants.map(({ entity }) => entity),
      ...platforms.map(({ platform }) => platform),
      ...(agreement === undefined ? [] : [agreement]),
    ].filter((id) => nodes.has(id));
    if (parts.length > mostParts) continue;
    for (const [index, a] of parts.entries()) {
      for (const b of parts.slice(index + 1)) tie(a, b, 1);
    }
  }
  return {
    nodes: [...nodes.values()].filter(({ near }) => near.size > 1),
    edges: [...edges.values()],
  };
}

/** Some nodes of a network, and the edges between them. */
export function subnetwork({ nodes, edges }: Network, kept: ReadonlySet<string>): Network {
  return {
    nodes: nodes.filter(({ id }) => kept.has(id)),
    edges: edges.filter(({ source, target }) => kept.has(source) && kept.has(target)),
  };
}

/** The records with three ties or more: a drawing of all records is unreadable. */
export function withoutLeaves(network: Network): Network {
  const core = subnetwork(
    network,
    new Set(network.nodes.filter(({ near }) => near.size > 3).map(({ id }) => id)),
  );
  return subnetwork(core, new Set(core.edges.flatMap(({ source, target }) => [source, target])));
}
