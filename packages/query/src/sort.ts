import { compareValues } from "./indexes.js";
import type { OrderKey } from "./plan.js";
import { compareTexts, type Table } from "./table.js";
import { isScalar, readAt } from "./values.js";
import type { Scalar } from "./where.js";

/** What the rows themselves say of a key: they stand in the order of dates. */
export type DateKey = "date" | "first" | "last";

/** Which part of the date a key orders by, if it is one. */
export function dateKeyOf(
  table: Table,
  { path: [field, part, more] }: OrderKey,
): DateKey | undefined {
  if (field !== table.dateField || more !== undefined) return undefined;
  if (part === undefined) return "date";
  if (!table.dates.intervals) return undefined;
  if (part === "min") return "first";
  return part === "max" ? "last" : undefined;
}

/** Negative if the first of two places in a list of rows comes first. */
type Compare = (a: number, b: number) => number;

/**
 * The first rows in some order; rows that are equal in every key come in their own order.
 *
 * @param rows - Ascending.
 * @param need - How many are wanted; all, if there are not more.
 */
export function sorted(
  table: Table,
  rows: readonly number[],
  order: readonly OrderKey[],
  need: number,
): number[] {
  const keys = order.map((key) => comparing(table, rows, key));
  const [only] = keys;
  function compare(a: number, b: number): number {
    if (only !== undefined && keys.length === 1) return only(a, b) || a - b;
    for (const key of keys) {
      const compared = key(a, b);
      if (compared !== 0) return compared;
    }
    return a - b;
  }

  const places: number[] = [];
  const room = need * 2 + 64;
  let worst = -1;
  for (let place = 0; place < rows.length; place++) {
    // What comes after as many others as are wanted need not be kept.
    if (worst >= 0 && compare(place, worst) > 0) continue;
    places.push(place);
    if (places.length < room) continue;
    places.sort(compare);
    places.length = need;
    worst = places[need - 1] ?? -1;
  }
  places.sort(compare);
  if (places.length > need) places.length = need;
  return places.map((place) => rows[place] ?? 0);
}

function comparing(table: Table, rows: readonly number[], key: OrderKey): Compare {
  const { dates, records } = table;
  const sign = key.direction === "asc" ? 1 : -1;
  const dateKey = dateKeyOf(table, key);
  if (dateKey !== undefined) {
    const { first, last, count } = dates;
    return (a, b) => {
      const rowA = rows[a] ?? 0;
      const rowB = rows[b] ?? 0;
      if (rowA >= count || rowB >= count) return Number(rowA >= count) - Number(rowB >= count);
      const byFirst = (first[rowA] ?? 0) - (first[rowB] ?? 0);
      if (dateKey === "first") return sign * byFirst;
      const byLast = (last[rowA] ?? 0) - (last[rowB] ?? 0);
      if (dateKey === "last") return sign * byLast;
      const { dateField } = table;
      return (
        sign *
        (byFirst ||
          byLast ||
          (dates.intervals
            ? 0
            : compareTexts(records[rowA]?.[dateField], records[rowB]?.[dateField])))
      );
    };
  }
  const index = table.indexes.order(key.path);
  if (index !== undefined) {
    const { rank } = index;
    const missing = records.length;
    return (a, b) => {
      const rankA = rank[rows[a] ?? 0] ?? 0;
      const rankB = rank[rows[b] ?? 0] ?? 0;
      if (rankA === missing || rankB === missing) {
        return Number(rankA === missing) - Number(rankB === missing);
      }
      return sign * (rankA - rankB);
    };
  }
  const values = rows.map((row): Scalar | undefined => {
    const value = readAt(records[row], key.path);
    return isScalar(value) ? value : undefined;
  });
  return (a, b) => {
    const valueA = values[a];
    const valueB = values[b];
    if (valueA === undefined || valueB === undefined) {
      return Number(valueA === undefined) - Number(valueB === undefined);
    }
    return sign * compareValues(valueA, valueB);
  };
}
