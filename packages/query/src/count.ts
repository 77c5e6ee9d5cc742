import { noFirst, noLast } from "./dates.js";
import { execute, type Found, strategyOf } from "./execute.js";
import { type Column, compareValues, lowerBound } from "./indexes.js";
import type { Plan } from "./plan.js";
import type { Table } from "./table.js";
import { isScalar, type Path, readAt } from "./values.js";
import type { Scalar } from "./where.js";
import { answers, countLongEnough, isCountable, type Window, windowOf } from "./window.js";

/** How many rows a plan finds. */
export function countOf(table: Table, plan: Plan): number {
  const whole = plan.offset === 0 && plan.limit === Number.POSITIVE_INFINITY;
  if (whole && plan.filters.length === 0 && plan.tests.length <= 1) {
    const { window, driver, tests } = strategyOf(table, plan);
    const counted = window.mostLast === noLast && !window.gaps && tests.length === 0;
    if (counted && driver !== undefined && window.early === window.from) return driver.count;
    if (counted && driver === undefined && isCounted(table, window)) {
      return window.to - window.from + countLongEnough(table, window);
    }
  }
  const { list, from, to } = execute(table, { ...plan, order: [] });
  return list.length + to - from;
}

/** Whether it is known how many dates last into a window, rather than how many may. */
function isCounted(table: Table, window: Window): boolean {
  if (window.early === window.from) return true;
  return isCountable(table, window) && table.indexes.lasts() !== undefined;
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
  const column = table.indexes.column(path);
  if (column === undefined) return new Map(mostFrequent(countPlainly(table, plan, path), limit));
  const counts = countByDate(table, plan, column) ?? countRows(column, execute(table, plan));
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
  const { list, from, to } = execute(table, plan);
  const counts = new Map<Scalar, number>();
  function add(row: number): void {
    for (const value of valuesAt(table.records[row], path)) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  for (let place = 0; place < list.length; place++) add(list[place] ?? 0);
  for (let row = from; row < to; row++) add(row);
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

function countRows({ values, starts, codes }: Column, { list, from, to }: Found): Uint32Array {
  const counts = new Uint32Array(values.length + 1);
  function add(place: number): void {
    const code = codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }
  if (starts === undefined) {
    for (let place = 0; place < list.length; place++) add(list[place] ?? 0);
    for (let row = from; row < to; row++) add(row);
    return counts;
  }
  for (let index = 0; index < list.length; index++) {
    const row = list[index] ?? 0;
    const end = starts[row + 1] ?? 0;
    for (let place = starts[row] ?? 0; place < end; place++) add(place);
  }
  const end = starts[to] ?? 0;
  if (from < to) for (let place = starts[from] ?? 0; place < end; place++) add(place);
  return counts;
}

/**
 * Counts by two binary searches for each value, where only the time is asked about and that is
 * less work than looking at the rows: those that begin in time, without those that end before.
 */
function countByDate(table: Table, plan: Plan, column: Column): Uint32Array | undefined {
  const { dates, tests, filters, offset, limit } = plan;
  const plain =
    dates.length > 0 &&
    tests.length + filters.length + offset === 0 &&
    limit === Number.POSITIVE_INFINITY;
  if (!plain) return undefined;
  const window = windowOf(table, dates);
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
      if (inWindow && !answers(table, dates, row)) uncount(column, counts, row);
    }
  }
  return counts;
}

function uncount({ starts, codes }: Column, counts: Uint32Array, row: number): void {
  const start = starts === undefined ? row : (starts[row] ?? 0);
  const end = starts === undefined ? row + 1 : (starts[row + 1] ?? 0);
  for (let place = start; place < end; place++) {
    const code = codes[place] ?? 0;
    counts[code] = (counts[code] ?? 0) - 1;
  }
}
