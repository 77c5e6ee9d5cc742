import type { Dates } from "./dates.js";
import { type Fields, isScalar, type Path, readAt, type Scalar } from "./values.js";

/**
 * The different values at a path, each with a code from 1, and which rows have it.
 *
 * A row has the codes from `starts[row]` to `starts[row + 1]`; where no row has two, `starts` is
 * left out and `codes` has one for each row, 0 for none.
 */
export interface FieldIndex {
  /** The value with code 1 first. */
  readonly values: readonly Scalar[];
  readonly codeOf: ReadonlyMap<Scalar, number>;
  readonly starts: Uint32Array | undefined;
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
  /** The rows with code `c`, ascending, stand from `rowStarts[c]` to `rowStarts[c + 1]` of `rows`. */
  readonly rowStarts: Uint32Array;
  readonly rows: Uint32Array;
  /** Whether some value is in a list, and whether some is not. */
  readonly listed: boolean;
  readonly unlisted: boolean;
}

/** The rows of dates of similar length, ascending. */
export interface DurationClass {
  /** How many days may lie between the first and the last. */
  readonly longest: number;
  readonly rows: Uint32Array;
  /** The last day of each, side by side: to fetch them from all over is slower. */
  readonly lasts: Int32Array;
}

/** How often an index is asked for before it is built: what is asked seldom never pays for one. */
const pays = 3;

/** Something that is built when it has been asked for often enough. */
export class Lazy<Built> {
  /** What is built, if it is; asking so does not count. */
  known: Built | undefined;
  #asked = 0;
  readonly #build: () => Built;

  constructor(build: () => Built) {
    this.#build = build;
  }

  ask(): Built | undefined {
    if (this.known === undefined && ++this.#asked >= pays) this.known = this.#build();
    return this.known;
  }
}

/** More fields than this are not remembered: a stored query can name any. */
const mostColumns = 1000;

/** The indexes of a collection. */
export class Indexes {
  /** All last days, ascending. */
  readonly lasts: Lazy<Int32Array>;
  /** The dates by their length, so that a long one does not make all others be looked at. */
  readonly durations: Lazy<readonly DurationClass[]>;
  readonly #records: readonly Fields[];
  readonly #dates: Dates;
  readonly #columns = new Map<string, Lazy<FieldIndex>>();
  readonly #ends = new Map<FieldIndex, Int32Array>();

  constructor(records: readonly Fields[], dates: Dates) {
    this.#records = records;
    this.#dates = dates;
    this.lasts = new Lazy(() => dates.last.slice().sort());
    this.durations = new Lazy(() => buildDurations(dates));
  }

  /** The values at a path, those in lists included. */
  column(path: Path): Lazy<FieldIndex> {
    const key = path.length === 1 ? (path[0] ?? "") : path.join("\0");
    let index = this.#columns.get(key);
    if (index === undefined) {
      index = new Lazy(() => buildColumn(this.#records, path));
      if (this.#columns.size < mostColumns) this.#columns.set(key, index);
    }
    return index;
  }

  /** For each code of a column, the last days of its rows, ascending, where those rows stand. */
  ends(column: FieldIndex): Int32Array {
    let ends = this.#ends.get(column);
    if (ends === undefined) {
      const { last, count } = this.#dates;
      ends = Int32Array.from(column.rows, (row) => (row < count ? (last[row] ?? 0) : 0));
      for (let code = 1; code <= column.values.length; code++) {
        const start = column.rowStarts[code] ?? 0;
        const end = lowerBound(column.rows, count, start, column.rowStarts[code + 1] ?? 0);
        ends.subarray(start, end).sort();
      }
      this.#ends.set(column, ends);
    }
    return ends;
  }
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

function buildColumn(records: readonly Fields[], path: Path): FieldIndex {
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

/** Classes whose longest date is at most four times as long as their shortest. */
function buildDurations({ count, first, last }: Dates): readonly DurationClass[] {
  const classes: number[][] = [];
  for (let row = 0; row < count; row++) {
    // From no first to no last day are 33 bits.
    const duration = (last[row] ?? 0) - (first[row] ?? 0);
    // Single days never last from before a time into it.
    if (duration === 0) continue;
    const size = Math.floor(Math.log2(duration) / 2);
    classes[size] ??= [];
    classes[size]?.push(row);
  }
  // flatMap passes over lengths that no date has.
  return classes.flatMap((list) => {
    const rows = new Uint32Array(list);
    const lasts = Int32Array.from(rows, (row) => last[row] ?? 0);
    let longest = 0;
    for (const row of rows) longest = Math.max(longest, (last[row] ?? 0) - (first[row] ?? 0));
    return [{ longest, rows, lasts }];
  });
}
