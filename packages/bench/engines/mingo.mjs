import { Query } from "mingo";

export default {
  name: "mingo",
  package: "mingo",
  create(records) {
    const find = (criteria) => new Query(criteria).find(records);
    const during = (low, high) => ({ "date.min": { $lte: high }, "date.max": { $gte: low } });
    return {
      get: (id) => find({ id }).next(),
      kind: (kind) => ({
        count: find({ kind }).all().length,
        first: find({ kind }).sort({ id: 1 }).limit(20).all(),
      }),
      contains: (name) => find({ participants: name }).all(),
      overlap1: (low, high) => find(during(low, high)).all(),
      overlap30: (low, high) => find(during(low, high)).all(),
      conj: (kind, name, low, high) =>
        find({ kind, participants: name, ...during(low, high) }).all(),
      conjTop: (kind, name, low, high) =>
        find({ kind, participants: name, ...during(low, high) })
          .sort({ "date.min": -1, id: 1 })
          .limit(20)
          .all(),
      topK: (k) => find({}).sort({ importance: -1, id: 1 }).limit(k).all(),
      group(low, high) {
        const groups = {};
        for (const { kind } of find(during(low, high))) groups[kind] = (groups[kind] ?? 0) + 1;
        return groups;
      },
    };
  },
};
