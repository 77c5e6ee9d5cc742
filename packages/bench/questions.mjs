import { firstDay, kinds, lastDay, participantCount, random } from "./records.mjs";

/** How an answer is brought into one form, so that engines can be compared. */
const ids = (found) => found.map((one) => (typeof one === "string" ? one : one.id));
const anyOrder = (found) => ids(found).sort();

const span = lastDay - firstDay;

/** Each question: its arguments made by chance, and the one form of its answer. */
export const questions = {
  get: {
    label: "by id",
    arguments: (next, n) => [`e${String(Math.floor(next() * n)).padStart(7, "0")}`],
    normal: (found) => [found.id, found.importance],
  },
  kind: {
    label: "equality: count, first 20 by id",
    arguments: (next) => [kinds[Math.floor(next() * kinds.length)]],
    normal: ({ count, first }) => [count, ...ids(first)],
  },
  contains: {
    label: "contains",
    arguments: (next, n) => [`p${Math.floor(next() * participantCount(n))}`],
    normal: anyOrder,
  },
  overlap1: {
    label: "dates overlap 1 % of the time",
    arguments: (next) => within(next, 0.01),
    normal: anyOrder,
  },
  overlap30: {
    label: "dates overlap 30 % of the time",
    arguments: (next) => within(next, 0.3),
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
    arguments: (next) => within(next, 0.1),
    normal: (counts) => Object.entries(counts).sort(),
  },
  hop: {
    label: "20 most often together with one",
    arguments: (next, n) => [`p${Math.floor(next() * participantCount(n))}`],
    normal: (pairs) => pairs,
  },
};

function within(next, share) {
  const length = Math.floor(span * share);
  const low = firstDay + Math.floor(next() * (span - length));
  return [low, low + length];
}

function conjunction(next, n) {
  const kind = kinds[Math.floor(kinds.length * next() ** 1.5)];
  const participant = `p${Math.floor(participantCount(n) * next() ** 3)}`;
  return [kind, participant, ...within(next, 0.2)];
}

/** The same arguments for each engine. */
export function argumentsFor(name, n, count) {
  const next = random(name.length * 7919 + n);
  return Array.from({ length: count }, () => questions[name].arguments(next, n));
}
