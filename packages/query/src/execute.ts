import { holds, type Match, type Test } from "./conditions.js";
import { noFirst, noLast } from "./dates.js";
import { type Column, lowerBound, type Order } from "./indexes.js";
import type { OrderKey, Plan } from "./plan.js";
import { dateKeyOf, sorted } from "./sort.js";
import type { Table } from "./table.js";
import { isPlainName, isScalar, type Path } from "./values.js";
import type { Scalar } from "./where.js";
import { answers, countLongEnough, longEnough, merged, type Window, windowOf } from "./window.js";

/** Rows, in order: those of the list, then all from `from` to `to`. */
export interface Found {
  readonly list: readonly number[] | Uint32Array;
  readonly from: number;
  readonly to: number;
}

/** Ascending rows that an index names: those from `start` to `end` of a list. */
interface Posting {
  readonly rows: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** What an index says of a test. */
interface Indexed {
  readonly test: Test;
  /** The rows for which it may hold, each in one of these. */
  readonly postings: readonly Posting[];
  /** Whether it holds for all of them. */
  readonly exact: boolean;
  readonly count: number;
}

/** How a plan is to be run. */
export interface Strategy {
  readonly window: Window;
  /** The index that names the fewest rows, if that is fewer than the dates leave. */
  readonly driver: Indexed | undefined;
  /** What remains to be asked of each row. */
  readonly tests: readonly Test[];
  /** How many rows have to be looked at, at most. */
  readonly candidates: number;
}

/** Decides what names the fewest rows. */
export function strategyOf(table: Table, plan: Plan): Strategy {
  const window = windowOf(table, plan.dates);
  let driver: Indexed | undefined;
  let candidates = window.to - window.from + countLongEnough(table, window);
  if (plan.tests.length === 0) return { window, driver, tests: plan.tests, candidates };
  for (const test of plan.tests) {
    const indexed = indexedBy(table, test, window);
    if (indexed === undefined || indexed.count > candidates) continue;
    driver = indexed;
    candidates = indexed.count;
  }
  const known = driver;
  const tests =
    known?.exact === true ? plan.tests.filter((test) => test !== known.test) : plan.tests;
  return { window, driver, tests, candidates };
}

/** What an index says of a test within a window, if there is one. */
function indexedBy(table: Table, test: Test, window: Window): Indexed | undefined {
  switch (test.operator) {
    case "is": {
      if (isId(test.path)) return byIds(table, test, [test.value], window);
      const column = table.indexes.column(test.path);
      if (column === undefined || column.listed) return undefined;
      return indexed(test, [postingOf(column, test.value)], true, window);
    }
    case "oneOf": {
      if (isId(test.path)) return byIds(table, test, test.values, window);
      const column = table.indexes.column(test.path);
      if (column === undefined || column.listed) return undefined;
      const postings = [...new Set(test.values)].map((value) => postingOf(column, value));
      return indexed(test, postings, true, window);
    }
    case "has":
    case "hasAll": {
      if (test.path.length > 1) return undefined;
      let best: Indexed | undefined;
      for (const match of test.matches) {
        for (const [path, value] of parts(test.path, match)) {
          const column = table.indexes.column(path);
          if (column === undefined || column.unlisted) continue;
          const exact =
            test.matches.length === 1 && (typeof match !== "object" || match.length === 1);
          const found = indexed(test, [postingOf(column, value)], exact, window);
          if (best === undefined || found.count < best.count) best = found;
        }
      }
      return best;
    }
    default:
      return undefined;
  }
}

function isId(path: Path): boolean {
  return path.length === 1 && path[0] === "id";
}

/** The ids of a collection are an index already. */
function byIds(table: Table, test: Test, ids: readonly Scalar[], window: Window): Indexed {
  const rows = new Set<number>();
  for (const id of ids) {
    const row = typeof id === "string" ? table.rowOf.get(id) : undefined;
    if (row !== undefined) rows.add(row);
  }
  const list = new Uint32Array(rows).sort();
  return indexed(test, [{ rows: list, start: 0, end: list.length }], true, window);
}

function parts(path: Path, match: Match): readonly (readonly [Path, Scalar])[] {
  if (typeof match !== "object") return [[path, match]];
  return match.map(([field, value]) => [[...path, field], value]);
}

function postingOf(column: Column, value: Scalar): Posting {
  const code = column.codeOf.get(value);
  if (code === undefined) return { rows: new Uint32Array(), start: 0, end: 0 };
  const { rowStarts, rows } = column;
  return { rows, start: rowStarts[code] ?? 0, end: rowStarts[code + 1] ?? 0 };
}

function indexed(
  test: Test,
  postings: readonly Posting[],
  exact: boolean,
  { early, to }: Window,
): Indexed {
  const within = postings.map((posting) => clip(posting, early, to));
  let count = 0;
  for (const { start, end } of within) count += end - start;
  return { test, postings: within, exact, count };
}

/** The part of a posting that names rows from `from` to `to`. */
function clip({ rows, start, end }: Posting, from: number, to: number): Posting {
  // Mostly nothing has to be clipped.
  const low = start < end && (rows[start] ?? 0) < from ? lowerBound(rows, from, start, end) : start;
  const high = low < end && (rows[end - 1] ?? 0) >= to ? lowerBound(rows, to, low, end) : end;
  return { rows, start: low, end: high };
}

function ascending(a: number, b: number): number {
  return a - b;
}

/** One thing to be asked of each row. */
interface Sieve {
  /** The rows of a source from `start` to `end` that pass. */
  read(source: Source, start: number, end: number): number[];
  /** Takes those out of a list that do not pass. */
  sift(rows: number[]): void;
}

function sieve(keep: (row: number) => boolean): Sieve {
  return {
    read({ rows }, start, end) {
      const kept: number[] = [];
      if (rows === undefined) {
        for (let row = start; row < end; row++) if (keep(row)) kept.push(row);
      } else {
        for (let place = start; place < end; place++) {
          const row = rows[place] ?? 0;
          if (keep(row)) kept.push(row);
        }
      }
      return kept;
    },
    sift(rows) {
      let kept = 0;
      for (const row of rows) if (keep(row)) rows[kept++] = row;
      rows.length = kept;
    },
  };
}

/** Keeps rows by a number each has: a loop without calls, for what is asked most. */
function numberSieve(numbers: ArrayLike<number>, least: number, most: number): Sieve {
  return {
    read({ rows }, start, end) {
      const kept: number[] = [];
      for (let place = start; place < end; place++) {
        const row = rows === undefined ? place : (rows[place] ?? 0);
        const number = numbers[row] ?? 0;
        if (number >= least && number <= most) kept.push(row);
      }
      return kept;
    },
    sift(rows) {
      let kept = 0;
      for (const row of rows) {
        const number = numbers[row] ?? 0;
        if (number >= least && number <= most) rows[kept++] = row;
      }
      rows.length = kept;
    },
  };
}

/** The rows of a source from `start` to `end` that pass all sieves. */
function sifted(source: Source, start: number, end: number, sieves: readonly Sieve[]): number[] {
  const rows =
    sieves[0] === undefined ? rowsIn(source, start, end) : sieves[0].read(source, start, end);
  for (let index = 1; index < sieves.length; index++) sieves[index]?.sift(rows);
  return rows;
}

/** What remains to be asked of a row that the driver names, the cheapest first. */
function sievesOf(table: Table, plan: Plan, { window, tests }: Strategy): Sieve[] {
  const { last, gapped } = table.dates;
  const sieves: Sieve[] = [];
  if (window.mostLast < noLast) {
    sieves.push(numberSieve(last, noFirst, window.mostLast));
  }
  for (const test of tests) sieves.push(sieveOf(table, test));
  if (window.gaps) {
    const all = plan.dates.some(({ runs }) => runs.length > 2);
    sieves.push(sieve((row) => (all || gapped.has(row) ? answers(table, plan.dates, row) : true)));
  }
  for (const filter of plan.filters) {
    sieves.push(
      sieve((row) => {
        const record = table.records[row];
        return record !== undefined && filter(record);
      }),
    );
  }
  return sieves;
}

function sieveOf(table: Table, test: Test): Sieve {
  const { records, indexes } = table;
  const [field = ""] = test.path;
  if (test.operator === "is") {
    const column = indexes.knownColumn(test.path);
    if (column !== undefined && !column.listed) {
      const code = column.codeOf.get(test.value) ?? -1;
      return numberSieve(column.codes, code, code);
    }
    if (test.path.length === 1 && isPlainName(field)) {
      const { value } = test;
      return sieve((row) => records[row]?.[field] === value);
    }
  }
  if (test.operator === "has" && test.path.length === 1) {
    const [match] = test.matches;
    const column = indexes.knownColumn(test.path);
    if (isScalar(match) && column?.starts !== undefined && !column.unlisted) {
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
  }
  return sieve((row) => holds(test, records[row]));
}

/** What is found by a plan, in its order, without what its offset and limit leave out. */
export function execute(table: Table, plan: Plan): Found {
  const need = plan.offset + plan.limit;
  if (need === 0) return { list: [], from: 0, to: 0 };
  const strategy = strategyOf(table, plan);
  const sieves = sievesOf(table, plan, strategy);
  const [key] = plan.order;
  const dateKey = key === undefined ? undefined : dateKeyOf(table, key);
  const asRowsStand =
    key === undefined || (plan.order.length === 1 && dateKey === "date" && key.direction === "asc");

  if (asRowsStand) {
    const { window, driver } = strategy;
    if (sieves.length === 0) {
      if (driver === undefined) {
        return cut({ list: longEnough(table, window), from: window.from, to: window.to }, plan);
      }
      if (window.early === window.from) {
        const { rows, start, end } = joined(driver.postings);
        return cut({ list: rows.subarray(start, end), from: 0, to: 0 }, plan);
      }
    }
    const list = collect(table, strategy, sieves, { need, backward: false, ties: false });
    return cut({ list, from: 0, to: 0 }, plan);
  }
  return cut({ list: inOrder(table, plan, strategy, sieves, need), from: 0, to: 0 }, plan);
}

/** The first `need` rows in the order of a plan that is not the one in which rows stand. */
function inOrder(
  table: Table,
  plan: Plan,
  strategy: Strategy,
  sieves: readonly Sieve[],
  need: number,
): number[] {
  const [key] = plan.order;
  const dateKey = key === undefined ? undefined : dateKeyOf(table, key);
  if (key !== undefined && (dateKey === "date" || dateKey === "first")) {
    const backward = key.direction === "desc";
    const rows = collect(table, strategy, sieves, { need, backward, ties: true });
    return sorted(table, rows, plan.order, need);
  }
  const { candidates } = strategy;
  const size = table.records.length;
  // Walking an order finds one row in `size / candidates`, as far as can be known; sorting costs
  // more for each row than looking at it.
  if (key !== undefined && dateKey === undefined && need * size < candidates * candidates * 16) {
    const order = table.indexes.order(key.path);
    if (order !== undefined) {
      const all = everySieve(table, plan, strategy, sieves);
      const batch = all.length === 0 ? need : Math.ceil((need * size * 1.3) / candidates) + 8;
      const rows = walk(all, order, key, need, batch);
      if (isSettled(rows, order, plan.order, need)) return rows;
      return sorted(table, rows.sort(ascending), plan.order, need);
    }
  }
  const rows = collect(table, strategy, sieves, {
    need: Number.POSITIVE_INFINITY,
    backward: false,
    ties: false,
  });
  return sorted(table, rows, plan.order, need);
}

/** Whether rows found by walking an order need no sorting: no two that matter are equal in it. */
function isSettled(
  rows: readonly number[],
  { rank }: Order,
  order: readonly OrderKey[],
  need: number,
): boolean {
  if (order.length === 1 && order[0]?.direction === "asc") return true;
  const last = Math.min(need, rows.length - 1);
  for (let place = 0; place < last; place++) {
    if (rank[rows[place] ?? 0] === rank[rows[place + 1] ?? 0]) return false;
  }
  return true;
}

/** Also those that a driver or the dates have answered, for rows that neither of them names. */
function everySieve(
  table: Table,
  plan: Plan,
  { driver, window }: Strategy,
  sieves: readonly Sieve[],
): readonly Sieve[] {
  const more: Sieve[] = [];
  if (plan.dates.length > 0) {
    const { last, count } = table.dates;
    more.push(
      sieve(
        (row) =>
          row >= window.early &&
          row < window.to &&
          row < count &&
          (last[row] ?? 0) >= window.leastLast,
      ),
    );
  }
  if (driver?.exact === true) more.push(sieveOf(table, driver.test));
  return [...more, ...sieves];
}

/** Without what an offset and a limit leave out. */
function cut({ list, from, to }: Found, { offset, limit }: Plan): Found {
  if (offset === 0 && list.length + to - from <= limit) return { list, from, to };
  const end = offset + limit;
  const size = list.length;
  return {
    list: list.slice(offset, end),
    from: Math.min(to, from + Math.max(0, offset - size)),
    to: Math.max(from, Math.min(to, from + Math.max(0, end - size))),
  };
}

interface Wanted {
  /** How many rows are wanted. */
  readonly need: number;
  /** Whether the last dates are wanted rather than the first. */
  readonly backward: boolean;
  /** Whether rows that begin on the same day as the last one wanted are wanted too. */
  readonly ties: boolean;
}

/** So many rows of a list are looked at in the time in which one is found by its duration. */
const cost = 16;

/** Ascending rows to look at: a part of a list, or all from `start` to `end`. */
interface Source {
  readonly rows: ArrayLike<number> | undefined;
  readonly start: number;
  readonly end: number;
}

/** The rows that a strategy finds, ascending; with as many as are wanted it looks no further. */
function collect(
  table: Table,
  strategy: Strategy,
  sieves: readonly Sieve[],
  wanted: Wanted,
): number[] {
  const { window } = strategy;
  const { count } = table.dates;
  const posting = strategy.driver && joined(strategy.driver.postings);
  const sourceIn = (from: number, to: number): Source =>
    posting === undefined ? { rows: undefined, start: from, end: to } : clip(posting, from, to);
  const early = (need: number): number[] =>
    window.early === window.from ? [] : take(table, earlyRows(), sieves, { ...wanted, need });

  /** Those that begin before the time asked about and last into it. */
  function earlyRows(): Source {
    const named = sourceIn(window.early, window.from);
    const { driver } = strategy;
    const size = named.end - named.start;
    if (driver === undefined || countLongEnough(table, window) * cost < size) {
      const long = longEnough(table, window);
      const all = { rows: long, start: 0, end: long.length };
      if (driver?.exact !== true) return all;
      const rows = sieveOf(table, driver.test).read(all, 0, long.length);
      return { rows, start: 0, end: rows.length };
    }
    const { last } = table.dates;
    const rows = numberSieve(last, window.leastLast, noLast).read(named, named.start, named.end);
    return { rows, start: 0, end: rows.length };
  }

  if (!wanted.backward) {
    const found = early(wanted.need);
    const need = wanted.need - found.length;
    if (need <= 0) return found;
    const later = take(table, sourceIn(window.from, window.to), sieves, { ...wanted, need });
    return found.length === 0 ? later : found.concat(later);
  }
  const dated = Math.max(window.from, Math.min(count, window.to));
  let found = take(table, sourceIn(window.from, dated), sieves, wanted);
  if (found.length < wanted.need) found = early(wanted.need - found.length).concat(found);
  if (found.length >= wanted.need || dated === window.to) return found;
  const undated = sourceIn(dated, window.to);
  return found.concat(
    take(table, undated, sieves, {
      need: Number.POSITIVE_INFINITY,
      backward: false,
      ties: false,
    }),
  );
}

function joined(postings: readonly Posting[]): Posting {
  const [only] = postings;
  if (postings.length === 1 && only !== undefined) return only;
  const lists = postings.map((posting) => rowsIn(posting, posting.start, posting.end));
  const rows = new Uint32Array(merged(lists));
  return { rows, start: 0, end: rows.length };
}

function rowsIn({ rows }: Source, start: number, end: number): number[] {
  const list: number[] = [];
  if (rows === undefined) for (let row = start; row < end; row++) list.push(row);
  else for (let place = start; place < end; place++) list.push(rows[place] ?? 0);
  return list;
}

/** How many rows are looked at together at first when only some are wanted. */
const firstBatch = 64;

/** The rows of a source that pass, ascending; with as many as are wanted it looks no further. */
function take(
  { dates: { first, count }, records }: Table,
  source: Source,
  sieves: readonly Sieve[],
  { need, backward, ties }: Wanted,
): number[] {
  let { start, end } = source;
  let found: number[] = [];
  let size = need === Number.POSITIVE_INFINITY ? end - start : Math.max(firstBatch, need);
  let enough = false;
  while (start < end) {
    const from = backward ? Math.max(start, end - size) : start;
    const to = backward ? end : Math.min(end, start + size);
    const rows = sifted(source, from, to, sieves);
    if (found.length === 0) found = rows;
    else found = backward ? rows.concat(found) : found.concat(rows);
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
    if (backward) start = placeOf(source, lowerBound(first, day, 0, count), start, end);
    else {
      const next = row < count ? lowerBound(first, day + 1, 0, count) : records.length;
      end = placeOf(source, next, start, end);
    }
  }
  return found;
}

/** The place from `start` to `end` of a source at which its rows reach `row`. */
function placeOf({ rows }: Source, row: number, start: number, end: number): number {
  if (rows !== undefined) return lowerBound(rows, row, start, end);
  return Math.max(start, Math.min(end, row));
}

/** The rows among which the first `need` in an order are, in that order; equal ones in any. */
function walk(
  sieves: readonly Sieve[],
  { rows, rank }: Order,
  key: OrderKey,
  need: number,
  batch: number,
): number[] {
  const backward = key.direction === "desc";
  const found: number[] = [];
  let start = 0;
  let end = rows.length;
  let size = batch;
  let enough = false;
  while (start < end) {
    const from = backward ? Math.max(start, end - size) : start;
    const to = backward ? end : Math.min(end, start + size);
    const some = sifted({ rows, start, end }, from, to, sieves);
    if (backward) some.reverse();
    for (const row of some) found.push(row);
    if (backward) end = from;
    else start = to;
    size *= 2;
    if (enough || found.length < need) continue;
    enough = true;
    // What is equal to the last of these may come before it.
    const edge = rank[rows[backward ? from : to - 1] ?? 0];
    if (backward) {
      start = end;
      while (start > 0 && rank[rows[start - 1] ?? 0] === edge) start--;
    } else {
      end = start;
      while (end < rows.length && rank[rows[end] ?? 0] === edge) end++;
    }
    size = end - start;
  }
  if (found.length < need) {
    const missing: number[] = [];
    for (let row = 0; row < rank.length; row++) if (rank[row] === rank.length) missing.push(row);
    for (const { sift } of sieves) sift(missing);
    for (const row of missing) found.push(row);
  }
  return found;
}
