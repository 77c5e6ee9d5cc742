import type { Dates, Fields } from "./table.js";
import { isScalar, type Path, readAt } from "./values.js";
import type { Scalar } from "./where.js";

/**
 * The different values at a path, each with a code from 1, and which rows have it.
 *
 * A row has the codes from `starts[row]` to `starts[row + 1]`; where no row has two, `starts` is
 * left out and `codes` has one for each row, 0 for none.
 */
export interface Column {
  /** The value with code 1 first. */
  readonly values: readonly Scalar[];
  readonly codeOf: ReadonlyMap<Scalar, number>;
  readonly starts: Uint32Array | undefined;
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The rows with code `c`, ascending, stand from `rowStarts[c]` to `rowStarts[c + 1]` of `rows`. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint32Array;
  /** Whether some value stands in a list, and whether some does not. */
  readonly listed: boolean;
  readonly unlisted: boolean;
}

/** The rows that have a value at a path, by that value; equal values by row. */
export interface Order {
  readonly rows: Uint32Array;
  /** The place of a row's value among the different values; rows without one come after all. */
  readonly rank: Uint32Array;
}

/** The rows of dates of similar length, ascending. */
export interface DurationClass {
  /** How many days may lie between the first and the last. */
  readonly longest: number;
  readonly rows: Uint32Array;
  /** The last day of each, side by side: to fetch them from all over is slower. */
  readonly lasts: Int32Array;
}

/**
 * What is known about records beside themselves. Each index is built when it is asked for the
 * second time: a question that is asked once never pays for one.
 */
export class Indexes {
  readonly #records: readonly Fields[];
  readonly #dates: Dates;
  readonly #asked = new Set<string>();
  readonly #columns = new Map<string, Column>();
  readonly #orders = new Map<string, Order>();
  readonly #ends = new Map<Column, Int32Array>();
  #lasts: Int32Array | undefined;
  #durations: readonly DurationClass[] | undefined;

  constructor(records: readonly Fields[], dates: Dates) {
    this.#records = records;
    this.#dates = dates;
  }

  /** The values at a path, those in lists included. */
  column(path: Path): Column | undefined {
    const key = keyOf(path);
    let column = this.#columns.get(key);
    if (column === undefined && this.#again(`column ${key}`)) {
      column = buildColumn(this.#records, path);
      this.#columns.set(key, column);
    }
    return column;
  }

  /** The values at a path, if that index stands already; asking does not count. */
  knownColumn(path: Path): Column | undefined {
    return this.#columns.get(keyOf(path));
  }

  /** The order by the values at a path. */
  order(path: Path): Order | undefined {
    const key = keyOf(path);
    let order = this.#orders.get(key);
    if (order === undefined && this.#again(`order ${key}`)) {
      order = buildOrder(this.#records, path);
      this.#orders.set(key, order);
    }
    return order;
  }

  /** All last days, ascending. */
  lasts(): Int32Array | undefined {
    if (this.#lasts === undefined && this.#again("lasts")) {
      this.#lasts = this.#dates.last.slice().sort();
    }
    return this.#lasts;
  }

  /** For each code of a column, the last days of its rows, ascending, where those rows stand. */
  ends(column: Column): Int32Array {
    let ends = this.#ends.get(column);
    if (ends === undefined) {
      const { last, count } = this.#dates;
      ends = new Int32Array(column.rows.length);
      for (const [place, row] of column.rows.entries())
        ends[place] = row < count ? (last[row] ?? 0) : 0;
      for (let code = 1; code <= column.values.length; code++) {
        const start = column.rowStarts[code] ?? 0;
        const end = lowerBound(column.rows, count, start, column.rowStarts[code + 1] ?? 0);
        ends.subarray(start, end).sort();
      }
      this.#ends.set(column, ends);
    }
    return ends;
  }

  /** The dates by their length, so that a long one does not make all others be looked at. */
  durations(): readonly DurationClass[] | undefined {
    if (this.#durations === undefined && this.#again("durations")) {
      this.#durations = buildDurations(this.#dates);
    }
    return this.#durations;
  }

  #again(key: string): boolean {
    if (this.#asked.has(key)) return true;
    this.#asked.add(key);
    return false;
  }
}

/** A text for a path: NUL stands in no sensible field. */
function keyOf(path: Path): string {
  return path.length === 1 ? (path[0] ?? "") : path.join("\0");
}

/** The first place from `start` to `end` at which an ascending list is not below `value`. */
export function lowerBound(
  list: ArrayLike<number>,
  value: number,
  start: number,
  end: number,
): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

function buildColumn(records: readonly Fields[], path: Path): Column {
  const size = records.length;
  const values: Scalar[] = [];
  const codeOf = new Map<Scalar, number>();
  const flat: number[] = [];
  const starts = new Uint32Array(size + 1);
  let single = true;
  let listed = false;
  let unlisted = false;
  const [field = "", ...part] = path;
  function add(row: number, value: Scalar): void {
    let code = codeOf.get(value);
    if (code === undefined) {
      code = values.push(value);
      codeOf.set(value, code);
    }
    // A value twice in one list counts once.
    if (flat.length > (starts[row] ?? 0) && flat.indexOf(code, starts[row]) >= 0) return;
    flat.push(code);
  }
  for (let row = 0; row < size; row++) {
    starts[row] = flat.length;
    const record = records[row];
    const whole = readAt(record, path);
    if (isScalar(whole)) {
      unlisted = true;
      add(row, whole);
    } else {
      const list = part.length === 0 ? whole : readAt(record, [field]);
      if (!Array.isArray(list)) continue;
      for (const element of list) {
        const value = part.length === 0 ? element : readAt(element, part);
        if (!isScalar(value) || Number.isNaN(value)) continue;
        listed = true;
        add(row, value);
      }
    }
    single &&= flat.length - (starts[row] ?? 0) < 2;
  }
  starts[size] = flat.length;

  const rowStarts = new Uint32Array(values.length + 2);
  for (const code of flat) rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + 1;
  for (let code = 1; code <= values.length; code++) {
    rowStarts[code + 1] = (rowStarts[code + 1] ?? 0) + (rowStarts[code] ?? 0);
  }
  const next = rowStarts.slice();
  const rows = new Uint32Array(flat.length);
  const codes = newCodes(values.length, single ? size : flat.length);
  for (let row = 0; row < size; row++) {
    for (let place = starts[row] ?? 0; place < (starts[row + 1] ?? 0); place++) {
      const code = flat[place] ?? 0;
      codes[single ? row : place] = code;
      const target = next[code] ?? 0;
      rows[target] = row;
      next[code] = target + 1;
    }
  }
  const own = single ? undefined : starts;
  return { values, codeOf, starts: own, codes, rowStarts, rows, listed, unlisted };
}

function newCodes(highest: number, size: number): Uint8Array | Uint16Array | Uint32Array {
  if (highest < 2 ** 8) return new Uint8Array(size);
  return highest < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size);
}

function buildOrder(records: readonly Fields[], path: Path): Order {
  const values: (Scalar | undefined)[] = [];
  const valued: number[] = [];
  const types = new Set<string>();
  for (let row = 0; row < records.length; row++) {
    const value = readAt(records[row], path);
    if (isScalar(value)) {
      valued.push(row);
      types.add(typeof value);
    }
    values.push(isScalar(value) ? value : undefined);
  }
  const rows = new Uint32Array(valued).sort(comparing(values, types));
  const rank = new Uint32Array(records.length).fill(records.length);
  let place = 0;
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] ?? 0;
    if (index > 0 && values[row] !== values[rows[index - 1] ?? 0]) place++;
    rank[row] = place;
  }
  return { rows, rank };
}

/** Compares rows by their values, then by themselves; values of one type are compared as such. */
function comparing(
  values: readonly (Scalar | undefined)[],
  types: ReadonlySet<string>,
): (a: number, b: number) => number {
  if (types.size > 1) return (a, b) => compareValues(values[a], values[b]) || a - b;
  if (types.has("number")) {
    const numbers = Float64Array.from(values, Number);
    return (a, b) => {
      const numberA = numbers[a] ?? 0;
      const numberB = numbers[b] ?? 0;
      // No difference: that of two infinities is no number.
      return numberA === numberB ? a - b : numberA < numberB ? -1 : 1;
    };
  }
  return (a, b) => {
    const valueA = values[a] ?? "";
    const valueB = values[b] ?? "";
    return valueA === valueB ? a - b : valueA < valueB ? -1 : 1;
  };
}

/** Numbers, then strings by UTF-16 code units, then false and true; what is missing last. */
export function compareValues(a: Scalar | undefined, b: Scalar | undefined): number {
  if (a === b) return 0;
  if (typeof a !== typeof b) return typeRank(a) - typeRank(b);
  if (a === undefined || b === undefined) return 0;
  return a < b ? -1 : 1;
}

function typeRank(value: Scalar | undefined): number {
  return ["number", "string", "boolean", "undefined"].indexOf(typeof value);
}

/** Classes whose longest date is at most four times as long as their shortest. */
function buildDurations({ count, first, last }: Dates): readonly DurationClass[] {
  const classes: number[][] = [];
  for (let row = 0; row < count; row++) {
    // From no first to no last day are 33 bits.
    const duration = (last[row] ?? 0) - (first[row] ?? 0);
    const size = duration === 0 ? 0 : Math.floor(Math.log2(duration) / 2) + 1;
    classes[size] ??= [];
    classes[size]?.push(row);
  }
  // flatMap passes over lengths that no date has.
  return classes.flatMap((rows, size) => [
    {
      longest: 4 ** size - 1,
      rows: new Uint32Array(rows),
      lasts: new Int32Array(rows.map((row) => last[row] ?? 0)),
    },
  ]);
}
