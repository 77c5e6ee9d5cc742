import type { EntityRef, EntityRefs } from "./references.js";
import type { Edtf } from "./values.js";

/** Parts of an object that have paths of their own: objects, but not lists. */
type Keyed<T> = T extends readonly unknown[] ? never : T extends object ? keyof T & string : never;

/**
 * The fields of a record that evidence can speak of: a key (`"date"`), or a key and the key of one
 * of its parts (`"value.MYR"`). Two deep, never deeper; a path that does not exist does not compile.
 */
export type FieldPath<Fields> = {
  [K in keyof Fields & string]-?: K | `${K}.${Keyed<NonNullable<Fields[K]>>}`;
}[keyof Fields & string];

/** What a rival source reports instead: any JSON value; `null` where it reports that there is none. */
export type Reported =
  | null
  | string
  | number
  | boolean
  | readonly Reported[]
  | { readonly [key: string]: Reported };

/** Where in a source a thing was read, and whose word it is. */
interface CitationFields<R extends EntityRefs> {
  /** Who prints it. */
  readonly source: R["source"];
  /** Who asserts it, where that is not the source's publisher: an official, an agency. */
  readonly by?: EntityRef<R>;
  /** The common root this entry repeats, where it differs from what the source copies as a whole. */
  readonly origin?: string;
}

/** A passage in a text whose paragraphs we hold fingerprints of, so that anyone can check it. */
export interface ParagraphCitation<R extends EntityRefs = EntityRefs> extends CitationFields<R> {
  /** The paragraph, counted from 1; see `HeldText` in `@defence-pact/sources`. */
  readonly paragraph: number;
  /** At most six words that stand in that paragraph, character for character. */
  readonly exact: string;
}

/** A passage in any other source, found by what it is about. */
export interface TopicCitation<R extends EntityRefs = EntityRefs> extends CitationFields<R> {
  /** What the passage is about, in our words. */
  readonly topic: string;
}

/** Where a thing was read: by paragraph in a held text, by topic elsewhere. */
export type Citation<R extends EntityRefs = EntityRefs> = ParagraphCitation<R> | TopicCitation<R>;

/** Says which fields the passage bears out. */
export interface Supports<Field extends string> {
  readonly supports: Field | readonly Field[];
}

/** Says which field the passage contradicts, and what it reports instead. */
export interface Contradicts<Field extends string> {
  readonly contradicts: Field;
  /** The rival value, in the shape of the field as far as it is reported; `null`: reports none. */
  readonly reported: Reported;
  /** When the rival claim was made, where that matters. */
  readonly asOf?: Edtf;
}

/**
 * One passage of one source, and what it does for one or more fields of the record: supports them,
 * or contradicts one with a rival value. Rival values live nowhere else.
 *
 * The statement-per-value model follows FollowTheMoney; `exact` is the W3C Web Annotation
 * TextQuoteSelector's.
 */
export type Evidence<Field extends string = string, R extends EntityRefs = EntityRefs> =
  | (Supports<Field> & ParagraphCitation<R>)
  | (Supports<Field> & TopicCitation<R>)
  | (Contradicts<Field> & ParagraphCitation<R>)
  | (Contradicts<Field> & TopicCitation<R>);

/** The field paths that the evidence of a record may speak of. */
export type FieldOf<T> = T extends { readonly evidence: readonly (infer Entry)[] }
  ? Entry extends Supports<infer Field>
    ? Field
    : never
  : never;

/** Anything that carries evidence: a record, or an element of one of its lists. */
export interface Cited {
  readonly evidence: readonly Evidence[];
}

/**
 * The fields an entry of evidence speaks of: those it supports, or the one it contradicts.
 *
 * @example
 * ```ts
 * import { fieldsOf } from "@defence-pact/schema";
 *
 * fieldsOf({ supports: ["date", "value.USD"], source: "a", topic: "the order" }); // => ["date", "value.USD"]
 * fieldsOf({ contradicts: "date", reported: "2024", source: "b", topic: "the order" }); // => ["date"]
 * ```
 */
export function fieldsOf(entry: Evidence): readonly string[] {
  if ("contradicts" in entry) return [entry.contradicts];
  return typeof entry.supports === "string" ? [entry.supports] : entry.supports;
}

/** Whether what is said of `cited` also speaks of `asked`: the same field, its whole, or its part. */
function speaksOf(cited: string, asked: string): boolean {
  return cited === asked || cited.startsWith(`${asked}.`) || asked.startsWith(`${cited}.`);
}

/**
 * Every passage that supports or contradicts a field, in the order of the record. Asking for
 * `"value"` gives what is said of its parts too; asking for `"value.MYR"` gives also what is said
 * of `"value"` as a whole.
 *
 * @param record - A record, or an element that carries evidence.
 * @param field - A key, or a key and the key of one of its parts; a wrong one does not compile.
 *
 * @example
 * ```ts
 * import { evidenceFor } from "@defence-pact/schema";
 *
 * const order = {
 *   evidence: [
 *     { supports: ["date", "value.USD"], source: "a", topic: "the order" },
 *     { contradicts: "value.USD", reported: { amount: 800_000_000 }, source: "b", topic: "its price" },
 *   ],
 * } as const;
 * evidenceFor(order, "value.USD").map((entry) => entry.source); // => ["a", "b"]
 * evidenceFor(order, "date").map((entry) => entry.source); // => ["a"]
 * ```
 */
export function evidenceFor<T extends Cited>(
  record: T,
  field: FieldOf<T>,
): readonly T["evidence"][number][] {
  return record.evidence.filter((entry) => fieldsOf(entry).some((cited) => speaksOf(cited, field)));
}

/** One rival value of a field, and the passages that report it. */
export interface Rival {
  readonly reported: Reported;
  readonly evidence: readonly Evidence[];
}

/** A field on which sources disagree. */
export interface Dispute {
  /** The path of the field; in a list whose elements carry evidence, with the element's place: `holders.0.start`. */
  readonly field: string;
  /** The value that stands in the record; `undefined` where the record has none. */
  readonly value: unknown;
  /** The passages that bear the standing value out. */
  readonly support: readonly Evidence[];
  /** The other values, in the order in which the record lists them. */
  readonly rivals: readonly Rival[];
}

/** An object whose keys are not known beforehand. */
type Properties = { readonly [key: string]: unknown };

/** A {@link Rival} while its passages are gathered. */
interface MutableRival extends Rival {
  readonly evidence: Evidence[];
}

function isProperties(value: unknown): value is Properties {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether a value found in a record carries evidence of its own. */
function isCited(value: unknown): value is Cited {
  return isProperties(value) && Array.isArray(value["evidence"]);
}

function valueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split(".")) {
    value = isProperties(value) && Object.hasOwn(value, key) ? value[key] : undefined;
  }
  return value;
}

/**
 * A record and, under it, every element of its lists that carries evidence of its own, each with
 * its path: `""` for the record itself, `holders.0` for an element.
 *
 * @example
 * ```ts
 * import { citedParts } from "@defence-pact/schema";
 *
 * const office = {
 *   holders: [
 *     { person: "p", evidence: [{ supports: "person", source: "a", topic: "the post" }] },
 *   ],
 *   evidence: [],
 * };
 * citedParts(office).map(({ path }) => path); // => ["", "holders.0"]
 * ```
 */
export function citedParts(
  record: Cited,
): readonly { readonly path: string; readonly part: Cited }[] {
  const parts = [{ path: "", part: record }];
  for (const [key, list] of Object.entries(record)) {
    if (key === "evidence" || !Array.isArray(list)) continue;
    for (const [place, element] of list.entries()) {
      if (isCited(element)) parts.push({ path: `${key}.${place}`, part: element });
    }
  }
  return parts;
}

/** JSON with the keys of objects in order, so that equal values give equal texts. */
function canonical(value: Reported): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isProperties(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/**
 * The fields of a record on which sources disagree: what stands, what bears it out, and what else
 * is reported by whom. A source's rival values are told apart by value, so two that report the
 * same stand together.
 *
 * @example
 * ```ts
 * import { disputes } from "@defence-pact/schema";
 *
 * const order = {
 *   date: "2023-05-23",
 *   evidence: [
 *     { supports: "date", source: "a", topic: "the signing" },
 *     { contradicts: "date", reported: "2023-03", source: "b", topic: "the signing" },
 *   ],
 * } as const;
 * const [dispute] = disputes(order);
 * dispute?.field; // => "date"
 * dispute?.value; // => "2023-05-23"
 * dispute?.rivals.map((rival) => rival.reported); // => ["2023-03"]
 * ```
 */
export function disputes(record: Cited): readonly Dispute[] {
  return citedParts(record).flatMap(({ path, part }) => {
    const byField = new Map<string, Map<string, MutableRival>>();
    for (const entry of part.evidence) {
      if (!("contradicts" in entry)) continue;
      const rivals = byField.get(entry.contradicts) ?? new Map<string, MutableRival>();
      byField.set(entry.contradicts, rivals);
      const key = canonical(entry.reported);
      const rival = rivals.get(key) ?? { reported: entry.reported, evidence: [] };
      rivals.set(key, rival);
      rival.evidence.push(entry);
    }
    return [...byField].map(([field, rivals]) => ({
      field: path === "" ? field : `${path}.${field}`,
      value: valueAt(part, field),
      support: part.evidence.filter(
        (entry) => "supports" in entry && fieldsOf(entry).some((cited) => speaksOf(cited, field)),
      ),
      rivals: [...rivals.values()],
    }));
  });
}

/**
 * The origin of a source: what it copies, followed to the root. Where it copies nothing, its
 * publisher: two articles of one house are one voice. Reprints of one release have one origin.
 *
 * @param source - The id of a source.
 * @param sources - The registry of sources, by id.
 * @throws RangeError when an id is not in the registry, or when sources copy each other in a circle.
 *
 * @example
 * ```ts
 * import { originOf } from "@defence-pact/schema";
 *
 * const sources = {
 *   reprint: { publisher: "Gazette", copies: "wire" },
 *   wire: { publisher: "Agency", copies: { root: "the release" } },
 *   report: { publisher: "Agency" },
 * };
 * originOf("reprint", sources); // => "the release"
 * originOf("report", sources); // => "Agency"
 * ```
 */
export function originOf(source: string, sources: SourceRegistry): string {
  const followed = [source];
  let id = source;
  while (true) {
    const record: unknown = Object.hasOwn(sources, id) ? Reflect.get(sources, id) : undefined;
    if (!isProperties(record)) {
      throw new RangeError(
        `No source "${id}" among the sources given; pass the registry that the record cites.`,
      );
    }
    const copies = record["copies"];
    if (isProperties(copies) && typeof copies["root"] === "string") return copies["root"];
    if (typeof copies !== "string") {
      return typeof record["publisher"] === "string" ? record["publisher"] : id;
    }
    if (followed.includes(copies)) {
      throw new RangeError(
        `Sources copy each other in a circle: ${[...followed, copies].join(" → ")}.`,
      );
    }
    followed.push(copies);
    id = copies;
  }
}

/** Sources by id; the registry of `@defence-pact/sources` is one. */
export type SourceRegistry = object;

/**
 * Which independent origins bear out each field: reprints and copies of one release count once, and
 * so do the articles of one publisher.
 *
 * @param record - A record with evidence.
 * @param sources - The registry of the sources it cites.
 * @returns For each field supported by the record's evidence, the origins, in the order cited.
 * @throws RangeError as {@link originOf}.
 *
 * @example
 * ```ts
 * import { corroboration } from "@defence-pact/schema";
 *
 * const sources = { a: { copies: { root: "release" } }, b: { copies: { root: "release" } }, c: {} };
 * const record = {
 *   evidence: [
 *     { supports: "date", source: "a", topic: "t" },
 *     { supports: "date", source: "b", topic: "t" },
 *     { supports: ["date", "place"], source: "c", topic: "t" },
 *   ],
 * } as const;
 * corroboration(record, sources); // => { date: ["release", "c"], place: ["c"] }
 * ```
 */
export function corroboration(
  record: Cited,
  sources: SourceRegistry,
): { readonly [field: string]: readonly string[] } {
  const origins = new Map<string, Set<string>>();
  for (const { path, part } of citedParts(record)) {
    for (const entry of part.evidence) {
      if (!("supports" in entry)) continue;
      const origin = entry.origin ?? originOf(entry.source, sources);
      for (const field of fieldsOf(entry)) {
        const key = path === "" ? field : `${path}.${field}`;
        const known = origins.get(key) ?? new Set<string>();
        origins.set(key, known.add(origin));
      }
    }
  }
  return Object.fromEntries([...origins].map(([field, set]) => [field, [...set]]));
}
