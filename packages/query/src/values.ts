import type { Scalar } from "./where.js";

/** The keys that lead to a value: `["value", "USD"]`. */
export type Path = readonly string[];

/** Thrown for a query that cannot be run as it stands. */
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

/** Whether a value is an object with parts: no list, not `null`. */
export function isObject(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
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

/** What every object has: a record has no field of such a name unless it is its own. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

/** Whether a field can be read without asking if it is the record's own. */
export function isPlainName(field: string): boolean {
  return !inherited.has(field);
}

/** What stands at a path; what every object inherits, `null` and `NaN` count as nothing. */
export function readAt(record: unknown, path: Path): unknown {
  let value = record;
  for (const key of path) {
    if (!isObject(value) || (inherited.has(key) && !Object.hasOwn(value, key))) return undefined;
    value = value[key];
  }
  return value === null || Number.isNaN(value) ? undefined : value;
}

/** A value as it stands in a message, cut short. */
export function shown(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "an object" : String(value).slice(0, 60);
}

/** The likeliest of `known` for a misspelt text, where one is near enough to be meant. */
export function nearest(text: string, known: Iterable<string>): string | undefined {
  if (text.length > 200) return undefined;
  let best: string | undefined;
  let least = Math.max(2, Math.floor(text.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - text.length) >= least) continue;
    const edits = editsBetween(text, candidate);
    // Of two as near, the one that begins alike: people swap letters later in a word.
    const alike = edits === least && candidate[0] === text[0] && best?.[0] !== text[0];
    if (edits < least || (alike && best !== undefined)) {
      least = edits;
      best = candidate;
    }
  }
  return best;
}

/** How many letters are put in, left out or changed to make one text of the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, place) => place);
  for (let i = 0; i < a.length; i++) {
    let diagonal = i;
    let left = i + 1;
    row[0] = left;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      left = Math.min(left + 1, above + 1, diagonal + Number(a[i] !== b[j - 1]));
      diagonal = above;
      row[j] = left;
    }
  }
  return row[b.length] ?? 0;
}
