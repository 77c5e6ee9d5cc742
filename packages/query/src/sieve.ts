import { holds, type Test, wholeOf } from "./conditions.js";
import { noLast } from "./dates.js";
import type { Strategy } from "./driver.js";
import { type FieldIndex, lowerBound } from "./indexes.js";
import type { Plan } from "./plan.js";
import type { Table } from "./table.js";
import { isPlainName } from "./values.js";
import { answersDates } from "./window.js";

/** Rows to look at: a part of a list, or, where there is none, all from `start` to `end`. */
export interface RowSource {
  readonly rows: ArrayLike<number> | undefined;
  readonly start: number;
  readonly end: number;
}

/** One thing to be asked of each row: the rows of a source from `start` to `end` that pass. */
type Sieve = (rows: RowSource["rows"], start: number, end: number) => number[];

function sieve(keep: (row: number) => boolean): Sieve {
  return (rows, start, end) => {
    const kept: number[] = [];
    for (let place = start; place < end; place++) {
      const row = rows === undefined ? place : (rows[place] ?? 0);
      if (keep(row)) kept.push(row);
    }
    return kept;
  };
}

/** Keeps rows by their last day. Loops without calls, each for one thing, are the fastest. */
function lastSieve(last: Int32Array, least: number, most: number): Sieve {
  return (rows, start, end) => {
    const kept: number[] = [];
    for (let place = start; place < end; place++) {
      const row = rows === undefined ? place : (rows[place] ?? 0);
      const day = last[row] ?? 0;
      if (day >= least && day <= most) kept.push(row);
    }
    return kept;
  };
}

/** Keeps rows by the code of their value. */
function codeSieve(codes: FieldIndex["codes"], code: number): Sieve {
  return (rows, start, end) => {
    const kept: number[] = [];
    for (let place = start; place < end; place++) {
      const row = rows === undefined ? place : (rows[place] ?? 0);
      if (codes[row] === code) kept.push(row);
    }
    return kept;
  };
}

/**
 * What a plan asks of each row, the cheapest first.
 *
 * @param answered - A test that has been answered.
 * @param anywhere - Whether the rows stand outside the window too.
 */
export function sievesOf(
  table: Table,
  { tests, dates, filters }: Plan,
  { window, driver }: Strategy,
  answered: Test | undefined,
  anywhere: boolean,
): Sieve[] {
  const rest = tests.length - Number(answered !== undefined);
  if (rest + dates.length + filters.length === 0) return [];
  const { records } = table;
  const { last, gapped } = table.dates;
  const { early, from, to, leastLast, mostLast } = window;
  const sieves: Sieve[] = [];
  if (anywhere && dates.length > 0) sieves.push(sieve((row) => row >= early && row < to));
  if (mostLast < noLast || (early < from && (anywhere || driver !== undefined))) {
    sieves.push(lastSieve(last, leastLast, mostLast));
  }
  for (const test of tests) {
    if (test === answered) continue;
    // A code is compared as quickly as a day, and mostly leaves fewer rows.
    const code = codeSieveOf(table, test);
    if (code === undefined) sieves.push(sieveOf(table, test));
    else sieves.unshift(code);
  }
  if (window.gaps) {
    const all = dates.some(({ runs }) => runs.length > 2);
    sieves.push(sieve((row) => (!all && !gapped.has(row)) || answersDates(table, dates, row)));
  }
  for (const filter of filters) {
    sieves.push(
      sieve((row) => {
        const record = records[row];
        return record !== undefined && filter(record);
      }),
    );
  }
  return sieves;
}

function codeSieveOf({ indexes }: Table, test: Test): Sieve | undefined {
  const column = test.operator === "is" ? indexes.column(test.path).known : undefined;
  if (test.operator !== "is" || column === undefined || column.listed) return undefined;
  return codeSieve(column.codes, column.codeOf.get(test.value) ?? -1);
}

function sieveOf({ records, indexes }: Table, test: Test): Sieve {
  const { path } = test;
  const [field = ""] = path;
  if (test.operator === "is" && path.length === 1 && isPlainName(field)) {
    const { value } = test;
    return sieve((row) => records[row]?.[field] === value);
  }
  const match = test.operator === "has" ? wholeOf(test.matches[0] ?? []) : undefined;
  if (match !== undefined && path.length === 1) {
    const column = indexes.column(path).known;
    if (column?.starts !== undefined && !column.unlisted) {
      const { starts, codes } = column;
      const code = column.codeOf.get(match);
      return sieve((row) => {
        const end = starts[row + 1] ?? 0;
        for (let place = starts[row] ?? 0; place < end; place++) {
          if (codes[place] === code) return true;
        }
        return false;
      });
    }
    if (isPlainName(field)) {
      return sieve((row) => {
        const list = records[row]?.[field];
        return Array.isArray(list) && list.includes(match);
      });
    }
  }
  return sieve((row) => holds(test, records[row]));
}

/** How many rows are wanted of a source, and which. */
export interface Wanted {
  readonly need: number;
  /** How many are looked at together at first; twice as many each time. */
  readonly batch: number;
  /** Whether the last ones are wanted rather than the first. */
  readonly backward: boolean;
  /** Whether rows that begin on the same day as the last one wanted are wanted too. */
  readonly ties: boolean;
}

/** The rows of a source that pass, in its order; with as many as are wanted it looks no further. */
export function take(
  { dates: { first, count }, records }: Table,
  { rows, start: low, end: high }: RowSource,
  sieves: readonly Sieve[],
  { need, batch, backward, ties }: Wanted,
): number[] {
  let start = low;
  let end = high;
  let found: number[] = [];
  let size = need < end - start ? Math.max(batch, need) : end - start;
  let enough = false;
  while (start < end) {
    const from = backward ? Math.max(start, end - size) : start;
    const to = backward ? end : Math.min(end, start + size);
    const some = sifted(rows, from, to, sieves);
    if (found.length === 0) found = some;
    else found = backward ? some.concat(found) : found.concat(some);
    if (backward) end = from;
    else start = to;
    size *= 2;
    if (enough || found.length < need) continue;
    // Enough: but what begins on the same day as the last one wanted may come before it.
    if (!ties) break;
    enough = true;
    size = end - start;
    const row = found[backward ? found.length - need : need - 1] ?? 0;
    const day = first[row] ?? 0;
    if (backward) start = placeInRows(rows, lowerBound(first, day, 0, count), start, end);
    else {
      const next = row < count ? lowerBound(first, day + 1, 0, count) : records.length;
      end = placeInRows(rows, next, start, end);
    }
  }
  return found;
}

/** The rows of a source from `start` to `end` that pass all sieves. */
function sifted(
  rows: RowSource["rows"],
  start: number,
  end: number,
  [first, ...others]: readonly Sieve[],
): number[] {
  let kept: number[] = [];
  if (first !== undefined) kept = first(rows, start, end);
  else for (let place = start; place < end; place++) kept.push(rows?.[place] ?? place);
  for (const other of others) kept = other(kept, 0, kept.length);
  return kept;
}

/** The place from `start` to `end` of ascending rows at which they reach `row`. */
export function placeInRows(
  rows: RowSource["rows"],
  row: number,
  start: number,
  end: number,
): number {
  if (rows !== undefined) return lowerBound(rows, row, start, end);
  return Math.max(start, Math.min(end, row));
}
