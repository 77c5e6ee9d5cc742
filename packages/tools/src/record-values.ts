/** Ways to look into a record without knowing its kind. */
import { type AnyRecord, type Cited, citedParts, type Evidence } from "@defence-pact/schema";

/** The value of a field of a record whose kind is not known; `undefined` where it has none. */
export function fieldOf(record: object, field: string): unknown {
  return Object.hasOwn(record, field) ? Reflect.get(record, field) : undefined;
}

/** The value at a path, `value.MYR` or `holders.0.start`; `undefined` where there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>((at, key) => (at instanceof Object ? fieldOf(at, key) : undefined), value);
}

/** A value inside a record, and its path. */
export interface Leaf<Value> {
  readonly path: string;
  readonly value: Value;
}

/** Every text in a value, each with its path. */
export function strings(value: unknown, path = ""): readonly Leaf<string>[] {
  if (typeof value === "string") return [{ path, value }];
  if (!(value instanceof Object)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    strings(part, path === "" ? key : `${path}.${key}`),
  );
}

/** An entry of evidence, its path, and what it belongs to. */
export interface PlacedEvidence {
  /** `evidence.2`, `holders.0.evidence.1`. */
  readonly path: string;
  readonly entry: Evidence;
  /** The record, or the element of a list that carries the entry. */
  readonly part: Cited;
}

/** Every entry of evidence of a record and of its elements; a source has none. */
export function evidenceOf(record: AnyRecord): readonly PlacedEvidence[] {
  return ("evidence" in record ? citedParts(record) : []).flatMap(({ path, part }) =>
    part.evidence.map((entry, place) => ({
      path: path === "" ? `evidence.${place}` : `${path}.evidence.${place}`,
      entry,
      part,
    })),
  );
}
