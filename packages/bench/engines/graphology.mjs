import Graph from "graphology";

/** A graph from records to their participants: it answers only what follows edges. */
export default {
  name: "graphology",
  package: "graphology",
  create(records) {
    const graph = new Graph({ type: "directed", multi: false });
    for (const record of records) {
      graph.mergeNode(record.id, record);
      for (const name of record.participants) {
        graph.mergeNode(name);
        graph.addEdge(record.id, name);
      }
    }
    return {
      get: (id) => graph.getNodeAttributes(id),
      contains: (name) => (graph.hasNode(name) ? graph.inNeighbors(name) : []),
      hop(name) {
        const counts = new Map();
        if (!graph.hasNode(name)) return [];
        graph.forEachInNeighbor(name, (record) => {
          graph.forEachOutNeighbor(record, (other) => {
            if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
          });
        });
        return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 20);
      },
    };
  },
};
