import type { Test } from "./conditions.js";
import { type Posting, type Strategy, strategyOf } from "./driver.js";
import type { Plan } from "./plan.js";
import { placeInRows, type RowSource, sievesOf, take } from "./sieve.js";
import { sorted } from "./sort.js";
import type { Table } from "./table.js";
import { longEnough } from "./window.js";

/** Rows, in order: those of the list from `start` to `end`, then all from `from` to `to`. */
export interface FoundRows {
  readonly list: ArrayLike<number>;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function rowsIn(list: ArrayLike<number>, start: number = 0, end: number = list.length): FoundRows {
  return { list, start, end, from: 0, to: 0 };
}

/** So many rows at least are looked at together. */
const batch = 64;

/** What is found by a plan, in its order, without what its offset and limit leave out. */
export function findRows(table: Table, plan: Plan, limit: number = plan.limit): FoundRows {
  const need = plan.offset + limit;
  if (need === 0) return rowsIn([]);
  const strategy = strategyOf(table, plan);
  const { keys } = plan.order;
  const [key] = keys;
  const asStanding =
    key === undefined || (key.date === "date" && key.direction === "asc" && keys.length === 1);
  const found = asStanding
    ? asRowsStand(table, plan, strategy, need)
    : inKeyOrder(table, plan, strategy, need);
  return need === Number.POSITIVE_INFINITY && plan.offset === 0
    ? found
    : sliceRows(found, plan.offset, need);
}

/** Without the first `offset`, and without what comes after the first `need`. */
function sliceRows(
  { list, start, end, from, to }: FoundRows,
  offset: number,
  need: number,
): FoundRows {
  const size = end - start;
  return {
    list,
    start: Math.min(end, start + offset),
    end: Math.min(end, start + need),
    from: Math.min(to, from + Math.max(0, offset - size)),
    to: Math.min(to, from + Math.max(0, need - size)),
  };
}

/** The first `need` rows, and maybe more, in the order of dates. */
export function asRowsStand(table: Table, plan: Plan, strategy: Strategy, need: number): FoundRows {
  const { window, driver } = strategy;
  const sieves = sievesOf(table, plan, strategy, strategy.answered, false);
  if (sieves.length > 0) {
    let list: number[] = [];
    for (const source of rowSources(table, strategy)) {
      const wanted = { need: need - list.length, batch, backward: false, ties: false };
      if (wanted.need <= 0) break;
      const found = take(table, source, sieves, wanted);
      list = list.length === 0 ? found : list.concat(found);
    }
    return rowsIn(list);
  }
  if (driver !== undefined) {
    const { rows, start, end } = mergedPostings(driver.postings);
    return rowsIn(rows, start, end);
  }
  const { early, from, to } = window;
  const list = early < from ? longEnough(table, window) : [];
  return { list, start: 0, end: list.length, from, to };
}

/** The rows to look at, ascending. */
function rowSources(table: Table, { driver, window }: Strategy): RowSource[] {
  if (driver !== undefined) return [mergedPostings(driver.postings)];
  const { from, to } = window;
  const range = { rows: undefined, start: from, end: to };
  if (window.early === from) return [range];
  const rows = longEnough(table, window);
  return [{ rows, start: 0, end: rows.length }, range];
}

/** The rows of some postings, each once. */
function mergedPostings(postings: readonly Posting[]): Posting {
  const [only] = postings;
  if (only !== undefined && postings.length === 1) return only;
  const rows = new Uint32Array(postings.reduce((sum, { start, end }) => sum + end - start, 0));
  let place = 0;
  for (const { rows: some, start, end } of postings) {
    rows.set(some.subarray(start, end), place);
    place += end - start;
  }
  rows.sort();
  let end = 0;
  for (const row of rows) if (end === 0 || row !== rows[end - 1]) rows[end++] = row;
  return { rows, start: 0, end };
}

/** The first `need` rows, and maybe more, in an order that is not the one in which rows stand. */
function inKeyOrder(table: Table, plan: Plan, strategy: Strategy, need: number): FoundRows {
  const { keys } = plan.order;
  const date = keys[0]?.date;
  if (date === "date" || date === "first") {
    const backward = keys[0]?.direction === "desc";
    return rowsIn(sorted(table, byDay(table, plan, strategy, need, backward), keys, need));
  }
  const along = walked(table, plan, strategy, need);
  if (along !== undefined) return along;
  const all = asRowsStand(table, plan, strategy, Number.POSITIVE_INFINITY);
  return rowsIn(sorted(table, rowNumbers(all), keys, need));
}

/** What is found, row by row. */
export function rowNumbers({ list, start, end, from, to }: FoundRows): number[] {
  const rows: number[] = [];
  for (let place = start; place < end; place++) rows.push(list[place] ?? 0);
  for (let row = from; row < to; row++) rows.push(row);
  return rows;
}

/**
 * The rows that begin first, or last, ascending: as many as are wanted, and those that begin on
 * the same day as the last of them.
 */
function byDay(
  table: Table,
  plan: Plan,
  strategy: Strategy,
  need: number,
  backward: boolean,
): number[] {
  const sieves = sievesOf(table, plan, strategy, strategy.answered, false);
  const sources = rowSources(table, strategy);
  // Questions about dates leave out what has none.
  const { count } = table.dates;
  const undated = backward && plan.dates.length === 0 && count < table.records.length;
  let found: number[] = [];
  for (let index = 0; index < sources.length && found.length < need; index++) {
    const source = sources[backward ? sources.length - 1 - index : index];
    if (source === undefined) continue;
    const { rows, start } = source;
    const end = undated ? placeInRows(rows, count, start, source.end) : source.end;
    const wanted = { need: need - found.length, batch, backward, ties: true };
    const some = take(table, { rows, start, end }, sieves, wanted);
    if (found.length === 0) found = some;
    else found = backward ? some.concat(found) : found.concat(some);
  }
  if (!undated || found.length >= need) return found;
  // What has no date comes last in either direction.
  const wanted = { need: Number.POSITIVE_INFINITY, batch, backward: false, ties: false };
  for (const { rows, start, end } of sources) {
    const source = { rows, start: placeInRows(rows, count, start, end), end };
    found = found.concat(take(table, source, sieves, wanted));
  }
  return found;
}

/** Sorting costs so many times more for each row than looking at it. */
const sorting = 16;

/** An order of all rows is not worth making for values that only one row in so many has. */
const rare = 256;

/** The first `need` rows along an index of the order, where that is less work than sorting. */
function walked(table: Table, plan: Plan, strategy: Strategy, need: number): FoundRows | undefined {
  const { driver, candidates } = strategy;
  const { order } = plan;
  const size = table.records.length;
  const column = driver?.column;
  // One row in `size / candidates` is found, by this estimate.
  const dense = Math.min(need, candidates) * size < candidates * candidates * sorting;
  // The rows of one value, in the order, are never more to look at than those to be sorted.
  if (!dense && (column === undefined || candidates * rare < size)) return undefined;
  const rows = order.rows.ask();
  if (rows === undefined) return undefined;
  const postings = column && order.postings(column).ask();
  if (!dense && postings === undefined) return undefined;
  let source = { rows, start: 0, end: size };
  let answered: Test | undefined;
  if (driver !== undefined && column !== undefined && postings !== undefined) {
    const { rowStarts } = column;
    const start = rowStarts[driver.code] ?? 0;
    source = { rows: postings, start, end: rowStarts[driver.code + 1] ?? 0 };
    answered = strategy.answered;
  }
  const sieves = sievesOf(table, plan, strategy, answered, true);
  if (sieves.length === 0) return rowsIn(source.rows, source.start, source.end);
  const share = (source.end - source.start) / candidates;
  const some = Math.ceil(need * share * 1.3) + 8;
  return rowsIn(take(table, source, sieves, { need, batch: some, backward: false, ties: false }));
}
