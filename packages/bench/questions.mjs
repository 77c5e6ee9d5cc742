import { random } from "./records.mjs";
import { wordsOf } from "./words.mjs";

/** How an answer is brought into one form, so that engines can be compared. */
const ids = (found) => found.map((one) => (typeof one === "string" ? one : one.id));
const anyOrder = (found) => ids(found).sort();

/**
 * What is asked of `create(records, { n })`: for each question its arguments, made by chance, and
 * the one form of its answer. The README says what each means.
 */
export const questions = {
  get: {
    label: "by id",
    arguments: (next, { anyId }) => [anyId(next)],
    normal: (found) => [found.id, found.importance],
  },
  kind: {
    label: "equality: count, first 20 by id",
    arguments: (next, { kinds }) => [any(kinds, next())],
    normal: ({ count, first }) => [count, ...ids(first)],
  },
  contains: {
    label: "contains",
    arguments: (next, { names }) => [any(names, next())],
    normal: anyOrder,
  },
  overlap1: {
    label: "dates overlap 1 % of the time",
    arguments: (next, sample) => within(next, sample, 0.01),
    normal: anyOrder,
  },
  overlap30: {
    label: "dates overlap 30 % of the time",
    arguments: (next, sample) => within(next, sample, 0.3),
    normal: anyOrder,
  },
  conj: {
    label: "kind and participant and dates",
    arguments: conjunction,
    normal: anyOrder,
  },
  conjTop: {
    label: "the same, latest 20",
    arguments: conjunction,
    normal: ids,
  },
  topK: {
    label: "20 highest",
    arguments: () => [20],
    normal: ids,
  },
  group: {
    label: "count by kind in 10 % of the time",
    arguments: (next, sample) => within(next, sample, 0.1),
    normal: (counts) => Object.entries(counts).sort(),
  },
  hop: {
    label: "20 most often together with one",
    arguments: (next, { names }) => [any(names, next())],
    normal: (pairs) => pairs,
  },
};

/** What is asked of `createText(records, { n })`, in the same way. */
export const textQuestions = {
  text: {
    label: "both of two words",
    arguments: (next, { wordsOfAny }) => twoOf(wordsOfAny(next), next),
    normal: anyOrder,
  },
  prefix: {
    label: "words that begin with three letters",
    arguments: (next, { words }) => [any(words, next()).slice(0, 3)],
    normal: anyOrder,
  },
  fuzzy: {
    label: "a misspelt word",
    arguments: (next, { words }) => [misspelt(any(words, next()), next)],
    normal: anyOrder,
  },
};

/** The same arguments for each engine. */
export function argumentsFor(asked, sample, count) {
  return Object.fromEntries(
    Object.entries(asked).map(([name, { arguments: make }], index) => {
      const next = random(7919 * (index + 1));
      return [name, Array.from({ length: count }, () => make(next, sample))];
    }),
  );
}

/** What arguments are drawn from; names and words stand in the order of how often they occur. */
export function sampleOf({ records, days }, { text }) {
  const texts = text ? records.map(wordsOf).filter((words) => words.length > 1) : [];
  return {
    days,
    anyId: (next) => any(records, next()).id,
    kinds: [...new Set(records.map(({ kind }) => kind))],
    names: byCount(records.map(({ participants }) => participants)),
    wordsOfAny: (next) => any(texts, next()),
    words: byCount(texts).filter((word) => word.length >= 5),
  };
}

function byCount(lists) {
  const counts = new Map();
  for (const list of lists) {
    for (const value of list) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([value]) => value);
}

function any(list, chance) {
  return list[Math.floor(list.length * chance)];
}

function twoOf(list, next) {
  return [any(list, next() / 2), any(list, (1 + next()) / 2)];
}

function within(next, { days: [first, last] }, share) {
  const length = Math.floor((last - first) * share);
  const low = first + Math.floor(next() * (last - first - length));
  return [low, low + length];
}

function conjunction(next, sample) {
  const { kinds, names } = sample;
  return [any(kinds, next() ** 1.5), any(names, next() ** 3), ...within(next, sample, 0.2)];
}

/** One letter is wrong, missing or too much; the first is right. */
function misspelt(word, next) {
  const place = 1 + Math.floor(next() * (word.length - 1));
  const letter = "aeiou"[Math.floor(next() * 5)];
  const sort = Math.floor(next() * 3);
  return (
    word.slice(0, place) + (sort === 0 ? "" : letter) + word.slice(place + (sort === 2 ? 0 : 1))
  );
}
