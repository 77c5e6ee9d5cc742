import { type DateTest, holdsOfDate, noFirst, noLast, toDay } from "./dates.js";
import { lowerBound } from "./indexes.js";
import type { Table } from "./table.js";

/**
 * The range of rows that can match the questions about dates. From `from` to `to`, all begin late
 * enough to end late enough; from `early` to `from`, those do that last long enough.
 */
export interface Window {
  readonly early: number;
  readonly from: number;
  readonly to: number;
  /** The day on or after which a row must end. */
  readonly leastLast: number;
  /** The day on or before which a row must end. */
  readonly mostLast: number;
  /** Whether dates or questions with gaps have to be looked at one by one. */
  readonly gaps: boolean;
}

/** The window of some questions, all of which must be answered yes. */
export function dateWindow({ records, dates }: Table, tests: readonly DateTest[]): Window {
  let leastFirst = noFirst;
  let mostFirst = noLast;
  let leastLast = noFirst;
  let mostLast = noLast;
  let gaps = tests.length > 0 && dates.gapped.size > 0;
  for (const { question, runs } of tests) {
    const low = toDay(runs[0] ?? 0);
    const high = toDay(runs[runs.length - 1] ?? 0);
    gaps ||= runs.length > 2;
    if (question === "overlaps") {
      if (high < mostFirst) mostFirst = high;
      if (low > leastLast) leastLast = low;
    } else if (question === "within") {
      if (low > leastFirst) leastFirst = low;
      if (high < mostLast) mostLast = high;
    } else if (question === "before") {
      if (low - 1 < mostLast) mostLast = low - 1;
    } else if (high + 1 > leastFirst) leastFirst = high + 1;
  }
  let early = 0;
  let from = 0;
  let to = records.length;
  if (tests.length > 0) {
    const { first, count } = dates;
    if (leastFirst > noFirst) early = lowerBound(first, leastFirst, 0, count);
    to = lowerBound(first, Math.min(mostFirst, mostLast) + 1, early, count);
    from = leastLast > noFirst ? lowerBound(first, leastLast, early, to) : early;
  }
  return { early, from, to, leastLast, mostLast, gaps };
}

/** Whether a row with a date answers all questions, gaps looked at. */
export function answersDates(table: Table, tests: readonly DateTest[], row: number): boolean {
  const { first, last, gapped } = table.dates;
  const runs = gapped.get(row) ?? [limitless(first[row] ?? 0), limitless(last[row] ?? 0)];
  return tests.every((test) => holdsOfDate(test, runs));
}

function limitless(day: number): number {
  if (day === noFirst) return Number.NEGATIVE_INFINITY;
  return day === noLast ? Number.POSITIVE_INFINITY : day;
}

/** How many rows before `from` end late enough, at most. */
export function countLongEnough(table: Table, window: Window): number {
  const { from, early, leastLast } = window;
  const lasts = isCountable(table, window) ? table.indexes.lasts.ask() : undefined;
  return lasts === undefined ? from - early : from - lowerBound(lasts, leastLast, 0, lasts.length);
}

/**
 * Whether the rows before `from` that end late enough are all rows before it but those that end
 * too early: whatever ends too early must begin before it.
 */
export function isCountable({ dates }: Table, { early, from, to, leastLast }: Window): boolean {
  if (from === early || early > 0) return false;
  return to >= dates.count || (dates.first[to] ?? 0) >= leastLast || from < to;
}

/** Fewer rows than this are looked at one by one sooner than a list of them is made. */
const fewRows = 1024;

/** The rows from `early` to `from` that end late enough, ascending. */
export function longEnough(table: Table, window: Window): number[] {
  const { early, from, leastLast } = window;
  const { first, last, count } = table.dates;
  const classes = from - early > fewRows ? table.indexes.durations.ask() : undefined;
  if (classes === undefined) {
    const found: number[] = [];
    for (let row = early; row < from; row++) if ((last[row] ?? 0) >= leastLast) found.push(row);
    return found;
  }
  const lists: number[][] = [];
  for (const { longest, rows, lasts } of classes) {
    const start = Math.max(early, lowerBound(first, leastLast - longest, 0, count));
    const found: number[] = [];
    for (let place = lowerBound(rows, start, 0, rows.length); place < rows.length; place++) {
      const row = rows[place] ?? 0;
      if (row >= from) break;
      if ((lasts[place] ?? 0) >= leastLast) found.push(row);
    }
    lists.push(found);
  }
  // The shortest dates first: they are few, so that what is merged over again is little.
  return lists.reduce(merged, []);
}

/** Two ascending lists without an element in common, as one. */
function merged(a: readonly number[], b: readonly number[]): number[] {
  const all: number[] = [];
  let place = 0;
  for (const row of a) {
    for (; place < b.length; place++) {
      const other = b[place] ?? 0;
      if (other > row) break;
      all.push(other);
    }
    all.push(row);
  }
  for (; place < b.length; place++) all.push(b[place] ?? 0);
  return all;
}
