import { isObject, type Redirects } from "@defence-pact/schema";
import { compareTexts, type Dates, readDate, toDay } from "./dates.js";
import { Indexes } from "./indexes.js";
import {
  DatasetError,
  type Fault,
  type Fields,
  type Path,
  type Row,
  readAt,
  shown,
} from "./values.js";

/** Options of a collection. */
export interface CollectionOptions {
  /**
   * The field that holds a record's date, as an EDTF text or as `{ min, max }` in whole days
   * counted from 1 January 1970; `date` when left out. Records need not have one.
   */
  readonly date?: string;
  /**
   * The field that says when a plan or a claim was made (EDTF): a date without a beginning of its
   * own, such as `[..2030]`, is taken to begin there. `asOf` when left out.
   */
  readonly notBefore?: string;
  /** Where ids went that are no longer in use. */
  readonly redirects?: Redirects;
}

/** Checked records in the order of their dates: a row is a place in that order. */
export interface Table {
  readonly records: readonly (Row & Fields)[];
  readonly rowOf: ReadonlyMap<string, number>;
  readonly dates: Dates;
  readonly dateField: string;
  readonly redirects: Redirects;
  /** Indexes, built when they pay. */
  readonly indexes: Indexes;
}

/**
 * Checks records and brings them into the order of their dates: first day, last day, text; those
 * without a date last, otherwise as given.
 *
 * @throws {@link DatasetError} with every fault, if there is one.
 */
export function buildTable(given: readonly unknown[], options: CollectionOptions): Table {
  const dateField = options.date ?? "date";
  const datePath: Path = [dateField];
  const notBefore: Path = [options.notBefore ?? "asOf"];
  const size = given.length;
  const faults: Fault[] = [];
  const checked: (Row & Fields)[] = [];
  const rowOf = new Map<string, number>();
  const first = new Int32Array(size);
  const last = new Int32Array(size);
  const gaps = new Map<number, readonly number[]>();
  const dated: number[] = [];
  const undated: number[] = [];
  let intervals = true;

  // By index: a hole in the list is a fault, not something to pass over.
  for (let index = 0; index < size; index++) {
    const record = given[index];
    if (!isRow(record)) {
      faults.push(
        isObject(record)
          ? { path: `${index}.id`, message: `An id is a text, not ${shown(record["id"])}.` }
          : { path: String(index), message: `A record is an object, not ${shown(record)}.` },
      );
      continue;
    }
    const before = rowOf.get(record.id);
    if (before !== undefined) {
      faults.push({
        path: `${index}.id`,
        message: `${shown(record.id)} is the id of record ${before} too; give each record its own.`,
      });
      continue;
    }
    rowOf.set(record.id, index);
    const place = checked.push(record) - 1;
    const value = readAt(record, datePath);
    if (value === undefined) {
      undated.push(place);
      continue;
    }
    const runs = readDate(value, readAt(record, notBefore));
    if (typeof runs === "string") {
      faults.push({ path: `${index}.${dateField}`, message: runs });
      continue;
    }
    intervals &&= typeof value !== "string";
    dated.push(place);
    first[place] = toDay(runs[0] ?? 0);
    last[place] = toDay(runs[runs.length - 1] ?? 0);
    if (runs.length > 2) gaps.set(place, runs);
  }
  if (faults.length > 0) throw new DatasetError(faults);

  const order = Uint32Array.from(dated).sort(
    (a, b) =>
      (first[a] ?? 0) - (first[b] ?? 0) ||
      (last[a] ?? 0) - (last[b] ?? 0) ||
      (intervals ? 0 : compareTexts(checked[a]?.[dateField], checked[b]?.[dateField])) ||
      a - b,
  );
  const records: (Row & Fields)[] = [];
  const gapped = new Map<number, readonly number[]>();
  function add(place: number): void {
    const record = checked[place];
    if (record === undefined) return;
    // Until here it was the place in the list given.
    rowOf.set(record.id, records.push(record) - 1);
  }
  for (const place of order) {
    const runs = gaps.get(place);
    if (runs !== undefined) gapped.set(records.length, runs);
    add(place);
  }
  for (const place of undated) add(place);
  const dates: Dates = {
    count: order.length,
    first: Int32Array.from(order, (place) => first[place] ?? 0),
    last: Int32Array.from(order, (place) => last[place] ?? 0),
    gapped,
    intervals,
  };
  return {
    records,
    rowOf,
    dates,
    dateField,
    redirects: options.redirects ?? {},
    indexes: new Indexes(records, dates),
  };
}

function isRow(value: unknown): value is Row & Fields {
  return isObject(value) && typeof value["id"] === "string" && value["id"] !== "";
}
