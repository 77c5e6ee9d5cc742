import { recordWords, similar } from "./words.mjs";

/** The steps of plain arrays. */
const arrays = {
  filter: (list, predicate) => list.filter(predicate),
  sortBy: (list, compare) => [...list].sort(compare),
};

/** The answers by steps that several engines have: filter, sort, count. */
export function plainAnswers(records, { filter, sortBy } = arrays) {
  const overlaps = (low, high) => (record) => record.date.min <= high && record.date.max >= low;
  const byId = (a, b) => (a.id < b.id ? -1 : 1);
  const meets = (kind, name, low, high) => (record) =>
    record.kind === kind &&
    record.participants.includes(name) &&
    record.date.min <= high &&
    record.date.max >= low;
  return {
    get: (id) => filter(records, (record) => record.id === id)[0],
    kind(kind) {
      const found = filter(records, (record) => record.kind === kind);
      return { count: found.length, first: sortBy(found, byId).slice(0, 20) };
    },
    contains: (name) => filter(records, (record) => record.participants.includes(name)),
    overlap1: (low, high) => filter(records, overlaps(low, high)),
    overlap30: (low, high) => filter(records, overlaps(low, high)),
    conj: (...asked) => filter(records, meets(...asked)),
    conjTop: (...asked) =>
      sortBy(
        filter(records, meets(...asked)),
        (a, b) => b.date.min - a.date.min || byId(a, b),
      ).slice(0, 20),
    topK: (k) => sortBy(records, (a, b) => b.importance - a.importance || byId(a, b)).slice(0, k),
    group(low, high) {
      const groups = {};
      for (const { kind } of filter(records, overlaps(low, high))) {
        groups[kind] = (groups[kind] ?? 0) + 1;
      }
      return groups;
    },
    hop(name) {
      const found = filter(records, (record) => record.participants.includes(name));
      return companionCounts(found, name);
    },
  };
}

export function companionCounts(found, name) {
  const counts = new Map();
  for (const { participants } of found) {
    for (const other of participants) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  counts.delete(name);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, 20);
}

/** The answers to questions about words, without an index. */
export function plainTextAnswers(records) {
  const textOf = ({ title, body }) => ` ${title} ${body} `;
  return {
    text: (a, b) =>
      records.filter((record) => {
        const text = textOf(record);
        return text.includes(` ${a} `) && text.includes(` ${b} `);
      }),
    prefix: (start) => records.filter((record) => textOf(record).includes(` ${start}`)),
    fuzzy: (asked) =>
      records.filter((record) => recordWords(record).some((word) => similar(word, asked))),
  };
}

/** Adds a value to the list of a key. */
export function append(map, key, value) {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
