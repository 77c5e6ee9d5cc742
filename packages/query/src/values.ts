import { isObject } from "@defence-pact/schema";

/** Any record that can be queried: it has an id, and mostly a kind. */
export interface Row {
  /** Unique in its collection. */
  readonly id: string;
}

/** A record whose fields can be read by name. */
export type Fields = { readonly [field: string]: unknown };

/** A value that can be compared by equality. */
export type Scalar = string | number | boolean;

/** The keys that lead to a value: `["value", "USD"]`. */
export type Path = readonly string[];

/** Thrown for a query that cannot be run. */
export class QueryError extends Error {
  override readonly name = "QueryError";
}

/** One thing that is wrong with records. */
export interface Fault {
  /** Where it is: `3.date` is the date of the fourth record. */
  readonly path: string;
  /** What is wrong, and what to do. */
  readonly message: string;
}

/** Thrown for records that cannot be a collection; none of them is taken. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";
  /** Everything that is wrong. */
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const lines = faults.slice(0, 10).map(({ path, message }) => `\n  ${path}: ${message}`);
    const more = faults.length > 10 ? `\n  and ${faults.length - 10} more, see faults` : "";
    super(`The records are refused for ${faults.length} fault(s):${lines.join("")}${more}`);
    this.faults = faults;
  }
}

/** Whether a value can be compared by equality. */
export function isScalar(value: unknown): value is Scalar {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** The name of a field, or of a part of one, as a path. @throws {@link QueryError} if it is none. */
export function readPath(field: unknown): Path {
  if (typeof field !== "string" || field === "" || field.length > 1000) {
    throw new QueryError(`A field is a name such as "kind" or "date.min", not ${shown(field)}.`);
  }
  return field.split(".");
}

/** Numbers, then strings by UTF-16 code units, then false and true. */
export function compareValues(a: Scalar, b: Scalar): number {
  if (a === b) return 0;
  if (typeof a === typeof b) return a < b ? -1 : 1;
  return typeRank(a) - typeRank(b);
}

function typeRank(value: Scalar): number {
  return ["number", "string", "boolean"].indexOf(typeof value);
}

/** What every object has: a record has no field of such a name unless it is its own. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a field can be read without asking if it is the record's own. */
export function isPlainName(field: string): boolean {
  return !inherited.has(field);
}

/** The value at a path; `null`, `NaN` and what every object inherits count as nothing. */
export function readAt(record: unknown, path: Path): unknown {
  let value = record;
  for (const key of path) {
    if (!isObject(value) || (inherited.has(key) && !Object.hasOwn(value, key))) return undefined;
    value = value[key];
  }
  return value === null || Number.isNaN(value) ? undefined : value;
}

/** A value as a message shows it, cut short. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "a list";
  return isObject(value) ? "an object" : String(value).slice(0, 60);
}
