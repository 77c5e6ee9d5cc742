import { createIndexes, createStore } from "tinybase";
import { companionCounts } from "../plain.mjs";

/** A store of cells: lists are a table of their own, and dates are compared by hand. */
export default {
  name: "TinyBase",
  package: "tinybase",
  create(records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const store = createStore();
    store.transaction(() => {
      for (const { id, kind, date, importance, participants } of records) {
        store.setRow("records", id, { kind, low: date.min, high: date.max, importance });
        for (const name of participants) {
          store.setRow("participants", `${id} ${name}`, { record: id, name });
        }
      }
    });
    const indexes = createIndexes(store);
    indexes.setIndexDefinition("byKind", "records", "kind");
    indexes.setIndexDefinition("byName", "participants", "name");
    const withName = (name) =>
      indexes.getSliceRowIds("byName", name).map((key) => key.slice(0, key.indexOf(" ")));
    const cell = (id, name) => store.getCell("records", id, name);
    const overlaps = (low, high) => (id) => cell(id, "low") <= high && cell(id, "high") >= low;
    const during = (low, high) => store.getRowIds("records").filter(overlaps(low, high));
    const meets = (kind, name, low, high) =>
      withName(name).filter((id) => cell(id, "kind") === kind && overlaps(low, high)(id));
    return {
      get: (id) => ({ id, ...store.getRow("records", id) }),
      kind(kind) {
        const found = indexes.getSliceRowIds("byKind", kind);
        return { count: found.length, first: [...found].sort().slice(0, 20) };
      },
      contains: withName,
      overlap1: during,
      overlap30: during,
      conj: meets,
      conjTop: (...asked) =>
        meets(...asked)
          .sort((a, b) => cell(b, "low") - cell(a, "low") || (a < b ? -1 : 1))
          .slice(0, 20),
      topK: (k) => store.getSortedRowIds("records", "importance", true, 0, k),
      group(low, high) {
        const groups = {};
        for (const id of during(low, high)) {
          const kind = cell(id, "kind");
          groups[kind] = (groups[kind] ?? 0) + 1;
        }
        return groups;
      },
      hop: (name) =>
        companionCounts(
          withName(name).map((id) => byId.get(id)),
          name,
        ),
    };
  },
};
