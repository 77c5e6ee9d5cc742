import { companions, plainAnswers } from "../plain.mjs";

/** What one writes by hand in a quarter of an hour: a Map for each field. */
export default {
  name: "Maps (by hand)",
  create(records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const byKind = new Map();
    const byParticipant = new Map();
    const add = (map, key, record) => {
      const list = map.get(key);
      if (list === undefined) map.set(key, [record]);
      else list.push(record);
    };
    for (const record of records) {
      add(byKind, record.kind, record);
      for (const name of record.participants) add(byParticipant, name, record);
    }
    const plain = plainAnswers(records, {
      filter: (list, predicate) => list.filter(predicate),
      sortBy: (list, compare) => [...list].sort(compare),
    });
    const narrowed = (name) =>
      plainAnswers(byParticipant.get(name) ?? [], {
        filter: (list, predicate) => list.filter(predicate),
        sortBy: (list, compare) => [...list].sort(compare),
      });
    return {
      ...plain,
      get: (id) => byId.get(id),
      kind(kind) {
        const found = byKind.get(kind) ?? [];
        return { count: found.length, first: found.slice(0, 20) };
      },
      contains: (name) => [...(byParticipant.get(name) ?? [])],
      conj: (kind, name, low, high) => narrowed(name).conj(kind, name, low, high),
      conjTop: (kind, name, low, high) => narrowed(name).conjTop(kind, name, low, high),
      hop: (name) => companions(byParticipant.get(name) ?? [], name),
    };
  },
};
