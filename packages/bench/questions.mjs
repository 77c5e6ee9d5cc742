import { random } from "./records.mjs";
import { recordWords } from "./words.mjs";

/** An answer in one form, so that engines can be compared. */
const answerIds = (found) => found.map((one) => (typeof one === "string" ? one : one.id));
const anyOrder = (found) => answerIds(found).sort();

/**
 * The questions to `create(records, { n })`: the random arguments of each, and the one form of its
 * answer. The README explains each.
 */
export const questions = {
  get: {
    label: "by id",
    arguments: (next, { anyId }) => [anyId(next)],
    normal: (found) => [found.id, found.importance],
  },
  kind: {
    label: "equality: count, first 20 by id",
    arguments: (next, { kinds }) => [draw(kinds, next())],
    normal: ({ count, first }) => [count, ...answerIds(first)],
  },
  contains: {
    label: "contains",
    arguments: (next, { names }) => [draw(names, next())],
    normal: anyOrder,
  },
  overlap1: {
    label: "dates overlap 1 % of the time",
    arguments: (next, sample) => timespan(next, sample, 0.01),
    normal: anyOrder,
  },
  overlap30: {
    label: "dates overlap 30 % of the time",
    arguments: (next, sample) => timespan(next, sample, 0.3),
    normal: anyOrder,
  },
  conj: {
    label: "kind and participant and dates",
    arguments: conjunctionArguments,
    normal: anyOrder,
  },
  conjTop: {
    label: "the same, latest 20",
    arguments: conjunctionArguments,
    normal: answerIds,
  },
  topK: {
    label: "20 highest",
    arguments: () => [20],
    normal: answerIds,
  },
  group: {
    label: "count by kind in 10 % of the time",
    arguments: (next, sample) => timespan(next, sample, 0.1),
    normal: (counts) => Object.entries(counts).sort(),
  },
  hop: {
    label: "20 most often together with one",
    arguments: (next, { names }) => [draw(names, next())],
    normal: (pairs) => pairs,
  },
};

/** The questions to `createText(records, { n })`. */
export const textQuestions = {
  text: {
    label: "both of two words",
    arguments: (next, { wordsOfAny }) => twoOf(wordsOfAny(next), next),
    normal: anyOrder,
  },
  prefix: {
    label: "words that begin with three letters",
    arguments: (next, { words }) => [draw(words, next()).slice(0, 3)],
    normal: anyOrder,
  },
  fuzzy: {
    label: "a misspelt word",
    arguments: (next, { words }) => [misspelt(draw(words, next()), next)],
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

/** What arguments are drawn from; names and words are ordered by how often they occur. */
export function sampleOf({ records, days }, { text }) {
  const texts = text ? records.map(recordWords).filter((words) => words.length > 1) : [];
  return {
    days,
    anyId: (next) => draw(records, next()).id,
    kinds: [...new Set(records.map(({ kind }) => kind))],
    names: byCount(records.map(({ participants }) => participants)),
    wordsOfAny: (next) => draw(texts, next()),
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

function draw(list, chance) {
  return list[Math.floor(list.length * chance)];
}

function twoOf(list, next) {
  return [draw(list, next() / 2), draw(list, (1 + next()) / 2)];
}

function timespan(next, { days: [first, last] }, share) {
  const length = Math.floor((last - first) * share);
  const low = first + Math.floor(next() * (last - first - length));
  return [low, low + length];
}

function conjunctionArguments(next, sample) {
  const { kinds, names } = sample;
  return [draw(kinds, next() ** 1.5), draw(names, next() ** 3), ...timespan(next, sample, 0.2)];
}

/** The word with one letter wrong, missing or added, but never the first. */
function misspelt(word, next) {
  const place = 1 + Math.floor(next() * (word.length - 1));
  const letter = "aeiou"[Math.floor(next() * 5)];
  const sort = Math.floor(next() * 3);
  return (
    word.slice(0, place) + (sort === 0 ? "" : letter) + word.slice(place + (sort === 2 ? 0 : 1))
  );
}
