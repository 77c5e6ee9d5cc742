import { noFirst, noLast } from "./dates.js";
import { type Strategy, strategyOf } from "./driver.js";
import { asRowsStand, type FoundRows, findRows, rowNumbers } from "./execute.js";
import { type FieldIndex, lowerBound } from "./indexes.js";
import type { Plan } from "./plan.js";
import type { Table } from "./table.js";
import { compareValues, isScalar, type Path, readAt, type Scalar } from "./values.js";
import { answersDates, dateWindow, isCountable, type Window } from "./window.js";

/** How many rows a plan finds. */
export function countOf(
  table: Table,
  plan: Plan,
  strategy: Strategy = strategyOf(table, plan),
): number {
  const { tests, filters, offset, limit } = plan;
  const { window, driver } = strategy;
  const answered = tests.length === 0 || (tests.length === 1 && strategy.answered !== undefined);
  let count: number | undefined;
  if (answered && filters.length === 0 && window.mostLast === noLast && !window.gaps) {
    if (driver === undefined) {
      if (isCounted(table, window)) count = strategy.candidates;
    } else if (window.early === window.from) count = driver.count;
  }
  if (count === undefined) {
    const { start, end, from, to } = asRowsStand(table, plan, strategy, offset + limit);
    count = end - start + to - from;
  }
  return Math.min(Math.max(count - offset, 0), limit);
}

/** Whether it is known how many dates last into a window, rather than how many may. */
function isCounted(table: Table, window: Window): boolean {
  if (window.early === window.from) return true;
  return isCountable(table, window) && table.indexes.lasts.known !== undefined;
}

/**
 * How many of the rows a plan finds have each value at a path; most frequent first, then in the
 * order of the values.
 */
export function groupCount(
  table: Table,
  plan: Plan,
  path: Path,
  limit: number,
): ReadonlyMap<Scalar, number> {
  const column = table.indexes.column(path).ask();
  if (column === undefined) return new Map(mostFrequent(countPlainly(table, plan, path), limit));
  const counts = countByDate(table, plan, column) ?? countRows(column, findRows(table, plan));
  const { values } = column;
  // Whatever is rarer than the last one wanted need not be sorted.
  const least = limit < values.length ? leastOf(counts, limit) : 1;
  const pairs: [Scalar, number][] = [];
  for (let code = 1; code < counts.length; code++) {
    const count = counts[code] ?? 0;
    const value = values[code - 1];
    if (count >= least && value !== undefined) pairs.push([value, count]);
  }
  return new Map(mostFrequent(pairs, limit));
}

/** The count that so many others reach, of those with a code. */
function leastOf(counts: Uint32Array, limit: number): number {
  const ascending = counts.slice(1).sort();
  return Math.max(1, ascending[ascending.length - limit] ?? 1);
}

function mostFrequent(pairs: [Scalar, number][], limit: number): [Scalar, number][] {
  pairs.sort(([a, n], [b, m]) => m - n || compareValues(a, b));
  return pairs.length > limit ? pairs.slice(0, limit) : pairs;
}

function countPlainly(table: Table, plan: Plan, path: Path): [Scalar, number][] {
  const counts = new Map<Scalar, number>();
  for (const row of rowNumbers(findRows(table, plan))) {
    for (const value of valuesAt(table.records[row], path)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return [...counts];
}

/** The different scalars a record has at a path: one, or those in a list. */
function valuesAt(record: unknown, path: Path): Iterable<Scalar> {
  const whole = readAt(record, path);
  if (isScalar(whole)) return [whole];
  const [field = "", ...part] = path;
  const list = readAt(record, [field]);
  if (!Array.isArray(list)) return [];
  const values = new Set<Scalar>();
  for (const element of list) {
    const value = readAt(element, part);
    if (isScalar(value)) values.add(value);
  }
  return values;
}

function countRows(column: FieldIndex, { list, start, end, from, to }: FoundRows): Uint32Array {
  const counts = new Uint32Array(column.values.length + 1);
  for (let index = start; index < end; index++) {
    const row = list[index] ?? 0;
    addTo(counts, column, row, row + 1, 1);
  }
  addTo(counts, column, from, to, 1);
  return counts;
}

/** Counts the values of the rows from `from` to `to`, or takes them away again. */
function addTo(
  counts: Uint32Array,
  { starts, codes }: FieldIndex,
  from: number,
  to: number,
  by: 1 | -1,
): void {
  const end = starts === undefined ? to : (starts[to] ?? 0);
  for (let place = starts === undefined ? from : (starts[from] ?? 0); place < end; place++) {
    const code = codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + by;
  }
}

/**
 * Counts by two binary searches for each value, where only the time is asked about and that is
 * less work than looking at the rows: those that begin in time, without those that end before.
 */
function countByDate(table: Table, plan: Plan, column: FieldIndex): Uint32Array | undefined {
  const { dates, tests, filters, offset, limit } = plan;
  const plain =
    dates.length > 0 &&
    tests.length + filters.length + offset === 0 &&
    limit === Number.POSITIVE_INFINITY;
  if (!plain) return undefined;
  const window = dateWindow(table, dates);
  const { early, from, to, leastLast, mostLast, gaps } = window;
  const long = from - early;
  const work = column.values.length * 32;
  if (early > 0 || mostLast < noLast || to - from + long < work) return undefined;
  if (long > 0 && !isCountable(table, window)) return undefined;
  if (gaps && dates.some(({ runs }) => runs.length > 2)) return undefined;

  const counts = new Uint32Array(column.values.length + 1);
  const { rowStarts, rows } = column;
  const ends = leastLast > noFirst ? table.indexes.ends(column) : undefined;
  for (let code = 1; code < counts.length; code++) {
    const start = rowStarts[code] ?? 0;
    const end = lowerBound(rows, to, start, rowStarts[code + 1] ?? 0);
    const dated = lowerBound(rows, table.dates.count, start, rowStarts[code + 1] ?? 0);
    const over = ends === undefined ? start : lowerBound(ends, leastLast, start, dated);
    counts[code] = end - over;
  }
  if (gaps) {
    for (const row of table.dates.gapped.keys()) {
      const inWindow = row < to && (table.dates.last[row] ?? 0) >= leastLast;
      if (inWindow && !answersDates(table, dates, row)) addTo(counts, column, row, row + 1, -1);
    }
  }
  return counts;
}
