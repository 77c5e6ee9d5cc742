import { collection } from "@defence-pact/query/engine";
import { search } from "@defence-pact/query/search";

const weights = { title: 1, body: 1 };

export default {
  name: "defence-pact",
  package: "@defence-pact/query",
  create(records) {
    const all = collection(records);
    return {
      get: (id) => all.get(id),
      kind(kind) {
        const found = all.where({ kind });
        return { count: found.count(), first: found.orderBy("id").limit(20).toArray() };
      },
      contains: (name) => all.where({ participants: { has: name } }).toArray(),
      overlap1: (min, max) => all.overlaps({ min, max }).toArray(),
      overlap30: (min, max) => all.overlaps({ min, max }).toArray(),
      conj: (kind, name, min, max) =>
        all
          .where({ kind, participants: { has: name } })
          .overlaps({ min, max })
          .toArray(),
      conjTop: (kind, name, min, max) =>
        all
          .where({ kind, participants: { has: name } })
          .overlaps({ min, max })
          .orderBy("date.min", "desc")
          .orderBy("id")
          .limit(20)
          .toArray(),
      topK: (k) => all.orderBy("importance", "desc").orderBy("id").limit(k).toArray(),
      group: (min, max) => Object.fromEntries(all.overlaps({ min, max }).groupCount("kind")),
      hop: (name) =>
        [...all.where({ participants: { has: name } }).groupCount("participants", 21)]
          .filter(([other]) => other !== name)
          .slice(0, 20),
    };
  },
  createText(records) {
    const all = collection(records);
    const found = (text, options) =>
      search(all, text, { fields: weights, ...options }).map(({ record }) => record);
    return {
      text: (a, b) => found(`${a} ${b}`, { exact: true }),
      prefix: (start) => found(start),
      fuzzy: (asked) => found(asked),
    };
  },
};
