import crossfilter from "crossfilter2";
import { companionCounts } from "../plain.mjs";

export default {
  name: "crossfilter2",
  package: "crossfilter2",
  create(records) {
    const all = crossfilter(records);
    const id = all.dimension((record) => record.id);
    const kind = all.dimension((record) => record.kind);
    const low = all.dimension((record) => record.date.min);
    const high = all.dimension((record) => record.date.max);
    const importance = all.dimension((record) => record.importance);
    const participants = all.dimension((record) => record.participants, true);
    const byKind = kind.group();
    const dimensions = [id, kind, low, high, participants];
    function ask(filters, answer) {
      for (const [dimension, filter] of filters) dimension.filter(filter);
      const found = answer();
      for (const dimension of dimensions) dimension.filterAll();
      return found;
    }
    const during = (from, to) => [
      [low, [-Infinity, to + 1]],
      [high, [from, Infinity]],
    ];
    const byId = (a, b) => (a.id < b.id ? -1 : 1);
    return {
      get: (text) => ask([[id, text]], () => id.top(1)[0]),
      kind: (text) =>
        ask([[kind, text]], () => ({
          count: all.groupAll().value(),
          first: id.bottom(20),
        })),
      contains: (name) => ask([[participants, name]], () => all.allFiltered()),
      overlap1: (from, to) => ask(during(from, to), () => all.allFiltered()),
      overlap30: (from, to) => ask(during(from, to), () => all.allFiltered()),
      conj: (text, name, from, to) =>
        ask([[kind, text], [participants, name], ...during(from, to)], () => all.allFiltered()),
      conjTop: (text, name, from, to) =>
        ask([[kind, text], [participants, name], ...during(from, to)], () =>
          all
            .allFiltered()
            .sort((a, b) => b.date.min - a.date.min || byId(a, b))
            .slice(0, 20),
        ),
      topK: (k) =>
        importance
          .top(k + 20)
          .sort((a, b) => b.importance - a.importance || byId(a, b))
          .slice(0, k),
      group: (from, to) =>
        ask(during(from, to), () =>
          Object.fromEntries(
            byKind
              .all()
              .filter(({ value }) => value > 0)
              .map(({ key, value }) => [key, value]),
          ),
        ),
      hop: (name) =>
        companionCounts(
          ask([[participants, name]], () => all.allFiltered()),
          name,
        ),
    };
  },
};
