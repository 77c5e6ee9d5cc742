import { isObject } from "./is-object.js";
import type { EntityRef, EntityRefs } from "./references.js";
import type { Edtf } from "./values.js";

/** Parts of an object that have paths of their own: objects, but not lists. */
type Keyed<T> = [T] extends [string | number | boolean]
  ? never
  : T extends readonly unknown[]
    ? never
    : T extends object
      ? keyof T & string
      : never;

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

/** One to six whole words as the source prints them, in its language, within one sentence or line. */
export type Words = string;

/** The words of a passage, which check and find it: the name, figure or date itself as printed. */
export interface ExactWords<Field extends string = string> {
  /** Words that stand there; together they show what the entry says. The rarest come first. */
  readonly exact: Words | readonly Words[];
  /**
   * What the words do not show by themselves: each reason names it and says what it was inferred
   * from, as `"Kuala Lumpur: the dateline"`. A date may also rest on the day of issue.
   */
  readonly inferred?: { readonly [F in Field | "by" | "asOf"]?: string };
}

/** A passage in a text whose paragraphs we hold fingerprints of, so that anyone can check it. */
export interface ParagraphCitation<Field extends string = string, R extends EntityRefs = EntityRefs>
  extends CitationFields<R>,
    ExactWords<Field> {
  /** The paragraph, counted from 1; see `HeldText` in `@defence-pact/sources`. */
  readonly paragraph: number;
}

/** A passage in any other source, found by its words. */
export interface WordsCitation<Field extends string = string, R extends EntityRefs = EntityRefs>
  extends CitationFields<R>,
    ExactWords<Field> {}

/** A passage whose words are not known, because it could not be read again. */
export interface TopicCitation<R extends EntityRefs = EntityRefs> extends CitationFields<R> {
  /** What the passage is about, in our words. */
  readonly topic: string;
}

/** Where a thing was read: by paragraph in a held text, else by words, by topic where none are known. */
export type Citation<Field extends string = string, R extends EntityRefs = EntityRefs> =
  | ParagraphCitation<Field, R>
  | WordsCitation<Field, R>
  | TopicCitation<R>;

/** Says which fields the passage supports. */
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
  | (Supports<Field> & ParagraphCitation<Field, R>)
  | (Supports<Field> & WordsCitation<Field, R>)
  | (Supports<Field> & TopicCitation<R>)
  | (Contradicts<Field> & ParagraphCitation<Field, R>)
  | (Contradicts<Field> & WordsCitation<Field, R>)
  | (Contradicts<Field> & TopicCitation<R>);

/**
 * The words of an entry of evidence, as its source prints them; none where only a topic is known.
 *
 * @example
 * ```ts
 * import { wordsOf } from "@defence-pact/schema";
 *
 * wordsOf({ supports: "date", source: "a", exact: "23 May 2023" }); // => ["23 May 2023"]
 * wordsOf({ supports: "date", source: "a", topic: "the signing" }); // => []
 * ```
 */
export function wordsOf(entry: Evidence): readonly Words[] {
  if (!("exact" in entry)) return [];
  return typeof entry.exact === "string" ? [entry.exact] : entry.exact;
}

/** The field paths that the evidence of a record may speak of. */
export type CitableField<T> = T extends { readonly evidence: readonly (infer Entry)[] }
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
  return isOrHolds(cited, asked) || isOrHolds(asked, cited);
}

/** Whether a field is another, or the whole that it is a part of. */
function isOrHolds(whole: string, field: string): boolean {
  return field === whole || field.startsWith(`${whole}.`);
}

/** The entries of evidence of a record and of the elements of its lists. */
type EvidenceIn<T> = T extends unknown
  ? T[keyof T] extends infer Held
    ? Held extends readonly (infer Element)[]
      ? Element extends Cited
        ? Element["evidence"][number]
        : Element extends Evidence
          ? Element
          : never
      : never
    : never
  : never;

/** What a record holds at a field path. */
type ClaimedValue<T, Field extends string> = T extends unknown
  ? Field extends keyof T
    ? T[Field]
    : Field extends `${infer Key}.${infer Part}`
      ? Key extends keyof T
        ? PartOf<NonNullable<T[Key]>, Part>
        : undefined
      : undefined
  : never;

type PartOf<T, Part> = Part extends keyof T ? T[Part] : undefined;

/** A value that some sources report in place of the record's. */
export interface Rival<Entry = Evidence> {
  /** In the shape of the field as far as it is reported; `null`: reports that there is none. */
  readonly reported: Reported;
  /** The passages that report it. */
  readonly evidence: readonly Entry[];
}

/** What a record says in one field, who says so, and who says otherwise. */
export interface Claim<Entry = Evidence, Field extends string = string, Value = unknown> {
  /** The path of the field; in a list whose elements carry evidence, with the element's place: `holders.0.start`. */
  readonly field: Field;
  /** The value in the record; `undefined` where it has none. */
  readonly value: Value;
  /** The passages that support the value. None of them contradicts it. */
  readonly support: readonly Entry[];
  /** The other values reported, in the order in which the record lists them. */
  readonly rivals: readonly Rival<Entry>[];
}

/** The kind of a record; nothing known of an element. */
type KindIn<T> = T extends { readonly kind: infer Kind } ? Kind : "element";

/** Whether a type is one and no union of several. */
type IsOne<K, Each = K> = Each extends unknown ? ([K] extends [Each] ? true : false) : never;

/**
 * Every claim that a record of one kind can make, with the type of its value. Of a record that may be
 * of several kinds, the values are not known.
 */
export type ClaimOf<T extends Cited> =
  IsOne<KindIn<T>> extends true
    ?
        | {
            [Field in CitableField<T>]: Claim<EvidenceIn<T>, Field, ClaimedValue<T, Field>>;
          }[CitableField<T>]
        | Claim<EvidenceIn<T>, `${string}.${number}.${string}`>
    : Claim;

/** Whether a value found in a record carries evidence of its own. */
function carriesEvidence(value: unknown): value is Cited {
  return isObject(value) && Array.isArray(value["evidence"]);
}

function ownValueAt(record: object, path: string): unknown {
  let value: unknown = record;
  for (const key of path.split(".")) {
    value = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
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
      if (carriesEvidence(element)) parts.push({ path: `${key}.${place}`, part: element });
    }
  }
  return parts;
}

/** JSON with the keys of objects in order, so that equal values give equal texts. */
function canonical(value: Reported): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    isObject(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** What else is reported of a field; passages that report the same stand together. */
function rivalsOf(evidence: readonly Evidence[], field: string): readonly Rival[] {
  const rivals = new Map<string, { reported: Reported; evidence: Evidence[] }>();
  for (const entry of evidence) {
    if (!("contradicts" in entry) || entry.contradicts !== field) continue;
    const key = canonical(entry.reported);
    const rival = rivals.get(key) ?? { reported: entry.reported, evidence: [] };
    rivals.set(key, rival);
    rival.evidence.push(entry);
  }
  return [...rivals.values()];
}

/** The claim that a record or element makes in a field of its own. */
function claimIn(part: Cited, field: string, path = ""): Claim {
  return {
    field: path === "" ? field : `${path}.${field}`,
    value: ownValueAt(part, field),
    support: part.evidence.filter(
      (entry) => "supports" in entry && fieldsOf(entry).some((cited) => speaksOf(cited, field)),
    ),
    rivals: rivalsOf(part.evidence, field),
  };
}

/**
 * The fields of a record or element that make a claim each: a key, or each part of a key whose
 * parts have evidence of their own; then what the evidence speaks of besides.
 */
function claimedFields(part: Cited): readonly string[] {
  const cited = new Set(part.evidence.flatMap(fieldsOf));
  const own = Object.entries(part).flatMap(([key, value]) => {
    if (!isObject(value) || ![...cited].some((field) => field.startsWith(`${key}.`))) {
      return [...cited].some((field) => isOrHolds(key, field)) ? [key] : [];
    }
    return Object.keys(value).map((inner) => `${key}.${inner}`);
  });
  const contradicted = part.evidence.flatMap((entry) =>
    "contradicts" in entry ? [entry.contradicts] : [],
  );
  return [...new Set([...own, ...contradicted])];
}

/**
 * Everything a record says, field by field: its value, the passages that support it,
 * and the other values that sources report. A field whose parts have evidence of their own
 * (`value.USD`, `value.MYR`) makes a claim for each part; an element that carries evidence makes its
 * own, with its place in the path (`holders.0.start`). What is supported as a whole supports each
 * of its parts.
 *
 * @param record - A record, or an element that carries evidence. Its type gives the claims theirs: each
 * field comes with the type of its value, and passages with the ids that they may cite.
 * @returns Claims in the order of the record; a contradicted field that the record leaves out last.
 *
 * @example
 * ```ts
 * import { claims } from "@defence-pact/schema";
 *
 * const order = {
 *   date: "2023-05-23",
 *   value: { USD: 920_000_000, MYR: 4_400_000_000 },
 *   evidence: [
 *     { supports: ["date", "value.USD", "value.MYR"], source: "a", topic: "the order" },
 *     { contradicts: "value.MYR", reported: 3_800_000_000, source: "b", topic: "its price" },
 *   ],
 * } as const;
 * claims(order).map(({ field }) => field); // => ["date", "value.USD", "value.MYR"]
 * claims(order)[2]?.support.map(({ source }) => source); // => ["a"]
 * ```
 */
export function claims<T extends Cited>(record: T): readonly ClaimOf<T>[];
export function claims(record: Cited): readonly Claim[] {
  return citedParts(record).flatMap(({ path, part }) =>
    claimedFields(part).map((field) => claimIn(part, field, path)),
  );
}

/**
 * The {@link Claim} of a record in one field. Asked for a whole (`"value"`), it takes what is said
 * of the parts too; asked for a part (`"value.MYR"`), what is said of the whole.
 *
 * @param record - A record, or an element that carries evidence.
 * @param field - A key, or a key and the key of one of its parts; a wrong one does not compile.
 *
 * @example
 * ```ts
 * import { claim } from "@defence-pact/schema";
 *
 * const order = {
 *   date: "2023-05-23",
 *   evidence: [
 *     { supports: "date", source: "a", topic: "the signing" },
 *     { contradicts: "date", reported: "2023-03", source: "b", topic: "the signing" },
 *   ],
 * } as const;
 * const { value, support, rivals } = claim(order, "date");
 * value; // => "2023-05-23"
 * support.map(({ source }) => source); // => ["a"]
 * rivals.map(({ reported }) => reported); // => ["2023-03"]
 * ```
 */
export function claim<T extends Cited, const Field extends CitableField<T>>(
  record: T,
  field: Field,
): Claim<EvidenceIn<T>, Field, ClaimedValue<T, Field>>;
export function claim(record: Cited, field: string): Claim {
  return claimIn(record, field);
}

/**
 * The claims of a record on which sources disagree.
 *
 * @param record - As for {@link claims}.
 *
 * @example
 * ```ts
 * import { disputes } from "@defence-pact/schema";
 *
 * const order = {
 *   date: "2023-05-23",
 *   place: "langkawi",
 *   evidence: [
 *     { supports: ["date", "place"], source: "a", topic: "the signing" },
 *     { contradicts: "date", reported: "2023-03", source: "b", topic: "the signing" },
 *   ],
 * } as const;
 * disputes(order).map(({ field, rivals }) => [field, rivals[0]?.reported]); // => [["date", "2023-03"]]
 * ```
 */
export function disputes<T extends Cited>(record: T): readonly ClaimOf<T>[] {
  return claims(record).filter(({ rivals }) => rivals.length > 0);
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
    if (!isObject(record)) {
      throw new RangeError(
        `No source "${id}" among the sources given; pass the registry that the record cites.`,
      );
    }
    const copies = record["copies"];
    if (isObject(copies) && typeof copies["root"] === "string") return copies["root"];
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
 * Which independent origins support each field: reprints and copies of one release count once, and
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
