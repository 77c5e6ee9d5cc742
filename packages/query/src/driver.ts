import type { Match, Test } from "./conditions.js";
import { type FieldIndex, lowerBound } from "./indexes.js";
import type { Plan } from "./plan.js";
import type { Table } from "./table.js";
import type { Scalar } from "./values.js";
import { countLongEnough, dateWindow, type Window } from "./window.js";

/** Ascending rows that an index names: those from `start` to `end` of a list. */
export interface Posting {
  readonly rows: Uint32Array;
  readonly start: number;
  readonly end: number;
}

/** An index that names the rows for which a test may hold. */
export interface Driver {
  readonly test: Test;
  /** Each row is in one of these, within the window; in several only if the driver is not exact. */
  readonly postings: readonly Posting[];
  readonly count: number;
  /** Whether the test holds for all of them. */
  readonly exact: boolean;
  /** The column and the value, if it is that of one value. */
  readonly column: FieldIndex | undefined;
  readonly code: number;
}

/** How a plan is to be run. */
export interface Strategy {
  readonly window: Window;
  /** The index by which least has to be done, if that is less than by the dates alone. */
  readonly driver: Driver | undefined;
  /** The test that need not be asked of the rows it names. */
  readonly answered: Test | undefined;
  /** How many rows have to be looked at, at most. */
  readonly candidates: number;
}

/** Looking for a value in a list costs this many times as much as comparing one. */
const listCost = 4;

/** Chooses the index, or the dates, by which to look for rows. */
export function strategyOf(table: Table, plan: Plan): Strategy {
  const window = dateWindow(table, plan.dates);
  let driver: Driver | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const test of plan.tests) {
    const found = driverOf(table, test, window);
    if (found === undefined) continue;
    // What an index of lists has answered need not be asked of each row.
    const cost = found.count * (found.column?.listed === true ? 1 : listCost);
    if (cost > least) continue;
    driver = found;
    least = cost;
  }
  let candidates = window.to - window.from;
  if (least > candidates * listCost) {
    if (window.early < window.from) candidates += countLongEnough(table, window);
    if (least > candidates * listCost) driver = undefined;
  }
  if (driver !== undefined) candidates = driver.count;
  const answered = driver?.exact === true ? driver.test : undefined;
  return { window, driver, answered, candidates };
}

/** What an index says of a test within a window, if there is one. */
function driverOf(table: Table, test: Test, window: Window): Driver | undefined {
  const { path } = test;
  if (test.operator === "is" || test.operator === "oneOf") {
    const column = path.length === 1 && path[0] === "id" ? undefined : table.indexes.column(path);
    if (column === undefined) {
      return byIds(table, test, test.operator === "is" ? [test.value] : test.values, window);
    }
    const known = column.ask();
    if (known === undefined || known.listed) return undefined;
    return test.operator === "is"
      ? byValue(test, known, test.value, true, window)
      : union(
          test,
          [...new Set(test.values)].map((value) => byValue(test, known, value, true, window)),
          true,
        );
  }
  if (!("matches" in test) || path.length > 1) return undefined;
  const each = test.matches.map((match) => byElement(table, test, match, window));
  if (test.operator === "hasAny" && each.length > 1) return union(test, each);
  return each.reduce(fewer, undefined);
}

/** Names the rows with an element for which one part of a match holds, by the best such index. */
function byElement(
  table: Table,
  test: Test & { readonly matches: readonly Match[] },
  match: Match,
  window: Window,
): Driver | undefined {
  const exact = test.matches.length === 1 && match.length === 1;
  let best: Driver | undefined;
  for (const part of match) {
    if (part.operator !== "is" && part.operator !== "oneOf") continue;
    const column = table.indexes.column([...test.path, ...part.path]).ask();
    if (column === undefined || column.unlisted) continue;
    const found =
      part.operator === "is"
        ? byValue(test, column, part.value, exact, window)
        : union(
            test,
            part.values.map((value) => byValue(test, column, value, exact, window)),
          );
    best = fewer(best, found);
  }
  return best;
}

function fewer(one: Driver | undefined, other: Driver | undefined): Driver | undefined {
  return one === undefined || (other !== undefined && other.count < one.count) ? other : one;
}

/** The rows of any of some drivers, if all are known. A row may be in several of their postings. */
function union(
  test: Test,
  each: readonly (Driver | undefined)[],
  exact: boolean = false,
): Driver | undefined {
  const known = each.filter((one) => one !== undefined);
  if (known.length < each.length) return undefined;
  const postings = known.flatMap((one) => one.postings);
  const count = known.reduce((sum, one) => sum + one.count, 0);
  return { test, postings, count, exact, column: undefined, code: 0 };
}

/** The ids of a collection are an index already. */
function byIds(
  { rowOf }: Table,
  test: Test,
  ids: readonly Scalar[],
  { early, to }: Window,
): Driver {
  const rows = new Set<number>();
  for (const id of ids) {
    const row = typeof id === "string" ? rowOf.get(id) : undefined;
    if (row !== undefined && row >= early && row < to) rows.add(row);
  }
  const posting = { rows: new Uint32Array(rows).sort(), start: 0, end: rows.size };
  return { test, postings: [posting], count: rows.size, exact: true, column: undefined, code: 0 };
}

function byValue(
  test: Test,
  column: FieldIndex,
  value: Scalar,
  exact: boolean,
  { early, to }: Window,
): Driver {
  // The postings of code 0, no value, are empty.
  const code = column.codeOf.get(value) ?? 0;
  const { rows, rowStarts } = column;
  const posting = clip(rows, rowStarts[code] ?? 0, rowStarts[code + 1] ?? 0, early, to);
  return { test, postings: [posting], count: posting.end - posting.start, exact, column, code };
}

/** The part of a posting that names rows from `low` to `high`. */
export function clip(
  rows: Uint32Array,
  start: number,
  end: number,
  low: number,
  high: number,
): Posting {
  // Mostly nothing has to be clipped.
  const from = start < end && (rows[start] ?? 0) < low ? lowerBound(rows, low, start, end) : start;
  const to = from < end && (rows[end - 1] ?? 0) >= high ? lowerBound(rows, high, from, end) : end;
  return { rows, start: from, end: to };
}
