import { append, companionCounts, plainAnswers } from "../plain.mjs";
import { recordWords, similar } from "../words.mjs";

/** What is written by hand in a quarter of an hour: a Map for each field. */
export default {
  name: "Maps (by hand)",
  create(records) {
    const byId = new Map(records.map((record) => [record.id, record]));
    const byKind = new Map();
    const byParticipant = new Map();
    for (const record of records) {
      append(byKind, record.kind, record);
      for (const name of record.participants) append(byParticipant, name, record);
    }
    const narrowed = (name) => plainAnswers(byParticipant.get(name) ?? []);
    return {
      ...plainAnswers(records),
      get: (id) => byId.get(id),
      kind(kind) {
        const found = byKind.get(kind) ?? [];
        return { count: found.length, first: found.slice(0, 20) };
      },
      contains: (name) => [...(byParticipant.get(name) ?? [])],
      conj: (kind, name, low, high) => narrowed(name).conj(kind, name, low, high),
      conjTop: (kind, name, low, high) => narrowed(name).conjTop(kind, name, low, high),
      hop: (name) => companionCounts(byParticipant.get(name) ?? [], name),
    };
  },
  createText(records) {
    const byWord = new Map();
    for (const record of records) {
      for (const word of new Set(recordWords(record))) append(byWord, word, record);
    }
    const withAny = (fits) => {
      const found = new Set();
      for (const [word, list] of byWord) {
        if (fits(word)) for (const record of list) found.add(record);
      }
      return [...found];
    };
    return {
      text(a, b) {
        const others = new Set(byWord.get(b));
        return (byWord.get(a) ?? []).filter((record) => others.has(record));
      },
      prefix: (start) => withAny((word) => word.startsWith(start)),
      fuzzy: (asked) => withAny((word) => similar(word, asked)),
    };
  },
};
