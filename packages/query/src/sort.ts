import { compareTexts } from "./dates.js";
import { type FieldIndex, Lazy } from "./indexes.js";
import type { Table } from "./table.js";
import {
  compareValues,
  isScalar,
  type Path,
  QueryError,
  readAt,
  readPath,
  type Scalar,
  shown,
} from "./values.js";

/** Which end comes first. */
export type Direction = "asc" | "desc";

/** What is ordered by, and which end comes first. */
export interface SortKey {
  readonly path: Path;
  readonly direction: Direction;
}

/** @throws {@link QueryError} if it is no key of an order. */
export function readSortKey(field: unknown, direction: unknown): SortKey {
  if (direction === "asc" || direction === "desc") return { path: readPath(field), direction };
  throw new QueryError(`A direction is "asc" or "desc", not ${shown(direction)}.`);
}

/** A key of the order of a table. */
export interface OrderKey extends SortKey {
  /** The part of the date it is, if it is one: the rows themselves stand in the order of dates. */
  readonly date: "date" | "first" | "last" | undefined;
}

/** At most this many orders are kept after each other: a stored query can name any. */
const mostOrders = 100;

/**
 * An order of rows by some keys; those that are equal in every key keep their own order. The same
 * order is the same object, so that its indexes are found without a search.
 */
export class RowOrder {
  readonly keys: readonly OrderKey[];
  /** All rows in this order. */
  readonly rows: Lazy<Uint32Array>;
  readonly #table: Table;
  readonly #next: ReadonlyMap<string, Map<string, RowOrder>> = new Map([
    ["asc", new Map()],
    ["desc", new Map()],
  ]);
  readonly #postings = new Map<FieldIndex, Lazy<Uint32Array>>();

  constructor(table: Table, keys: readonly OrderKey[]) {
    this.#table = table;
    this.keys = keys;
    this.rows = new Lazy(() => {
      const { length } = table.records;
      return new Uint32Array(sorted(table, [...table.records.keys()], keys, length));
    });
  }

  /**
   * This order, and what is equal in it by one more key.
   *
   * @throws {@link QueryError} if it is no key of an order.
   */
  by(field: string, direction: Direction): RowOrder {
    const next = this.#next.get(direction);
    const known = next?.get(field);
    if (known !== undefined) return known;
    const key = readSortKey(field, direction);
    const date = datePart(this.#table, key.path);
    const order = new RowOrder(this.#table, [...this.keys, { ...key, date }]);
    if (next !== undefined && next.size < mostOrders) next.set(field, order);
    return order;
  }

  /** The rows of a column with each of its codes in this order, where `rowStarts` says. */
  postings(column: FieldIndex): Lazy<Uint32Array> {
    let index = this.#postings.get(column);
    if (index === undefined) {
      index = new Lazy(() => reordered(column, this.rows.known ?? column.rows));
      this.#postings.set(column, index);
    }
    return index;
  }
}

function datePart(
  { dateField, dates }: Table,
  [field, part, more]: Path,
): "date" | "first" | "last" | undefined {
  if (field !== dateField || more !== undefined) return undefined;
  if (part === undefined) return "date";
  if (!dates.intervals) return undefined;
  if (part === "min") return "first";
  return part === "max" ? "last" : undefined;
}

function reordered(
  { codes, starts, rowStarts, rows }: FieldIndex,
  order: Uint32Array,
): Uint32Array {
  const next = rowStarts.slice();
  const postings = new Uint32Array(rows.length);
  for (const row of order) {
    const end = starts === undefined ? row + 1 : (starts[row + 1] ?? 0);
    for (let place = starts === undefined ? row : (starts[row] ?? 0); place < end; place++) {
      const code = codes[place] ?? 0;
      if (code === 0) continue;
      const target = next[code] ?? 0;
      postings[target] = row;
      next[code] = target + 1;
    }
  }
  return postings;
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
  keys: readonly OrderKey[],
  need: number,
): readonly number[] {
  if (rows.length < 2) return rows;
  const [first, ...others] = keys.map((key, index) => comparing(table, rows, key, index > 0));
  function compare(a: number, b: number): number {
    let compared = first?.(a, b) ?? 0;
    for (let index = 0; compared === 0 && index < others.length; index++) {
      compared = others[index]?.(a, b) ?? 0;
    }
    return compared || a - b;
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

/** @param seldom - Whether the values are compared too seldom to be read beforehand. */
function comparing(
  { dates, records, dateField }: Table,
  rows: readonly number[],
  { path, direction, date }: OrderKey,
  seldom: boolean,
): Compare {
  const sign = direction === "asc" ? 1 : -1;
  if (date !== undefined) {
    const { first, last, count, intervals } = dates;
    return (a, b) => {
      const rowA = rows[a] ?? 0;
      const rowB = rows[b] ?? 0;
      if (rowA >= count || rowB >= count) return Number(rowA >= count) - Number(rowB >= count);
      const byFirst = date === "last" ? 0 : (first[rowA] ?? 0) - (first[rowB] ?? 0);
      if (byFirst !== 0 || date === "first") return sign * byFirst;
      const byLast = (last[rowA] ?? 0) - (last[rowB] ?? 0);
      if (byLast !== 0 || date === "last" || intervals) return sign * byLast;
      return sign * compareTexts(records[rowA]?.[dateField], records[rowB]?.[dateField]);
    };
  }
  function read(row: number | undefined): Scalar | undefined {
    const value = row === undefined ? row : readAt(records[row], path);
    return isScalar(value) ? value : undefined;
  }
  const values = seldom ? undefined : rows.map(read);
  return (a, b) => {
    const valueA = values === undefined ? read(rows[a]) : values[a];
    const valueB = values === undefined ? read(rows[b]) : values[b];
    if (valueA === undefined || valueB === undefined) {
      return Number(valueA === undefined) - Number(valueB === undefined);
    }
    return sign * compareValues(valueA, valueB);
  };
}
