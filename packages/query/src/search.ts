/**
 * Full-text search across collections.
 *
 * @module
 */
import { type Language, languages } from "@defence-pact/schema";
import MiniSearch from "minisearch";
import { isObject, QueryError, shown } from "./values.js";
import type { Row } from "./where.js";
import { isHangul, termsOf, wordsOf } from "./words.js";

/** The names of the collections of a pact. */
export type DatasetName<P> = {
  [Name in keyof P]: P[Name] extends Iterable<Row> ? Name : never;
}[keyof P] &
  string;

/** The records of a collection of a pact. */
type RecordIn<D> = D extends Iterable<infer R> ? R : never;

/** Where a text was found. */
export interface TextMatch {
  /** The field and language: `name.ko`, `summary.en`, `title`. */
  readonly field: string;
  /** The whole text of it. */
  readonly text: string;
  /** The first place and the place after the last of each run that matched, in order. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A record that was found; `dataset` tells its type. */
export type Hit<P, Name extends DatasetName<P> = DatasetName<P>> = {
  [N in Name]: {
    readonly dataset: N;
    readonly record: RecordIn<P[N]>;
    /** How well it matches, beside the others: BM25+, names before text. */
    readonly score: number;
    readonly matches: readonly TextMatch[];
  };
}[Name];

/** Where to search. */
export interface SearchOptions<Name extends string = string> {
  /** Only these collections. */
  readonly in?: readonly Name[];
  /** Only texts in this language; those whose language is not known are left out. */
  readonly language?: Language;
  /** At most so many; all when left out. */
  readonly limit?: number;
}

/** The fields that hold text, and how much a word in them weighs. */
const weights: Readonly<Record<string, number>> = {
  name: 4,
  title: 4,
  aliases: 3,
  text: 2,
  summary: 1,
  note: 1,
  topic: 1,
};

/** One text of a record. */
interface Passage {
  readonly field: string;
  readonly language: Language | undefined;
  readonly text: string;
}

interface Document {
  readonly number: number;
  readonly dataset: string;
  readonly record: Row;
  readonly passages: readonly Passage[];
}

interface Index {
  readonly documents: readonly Document[];
  readonly engine: MiniSearch<Document>;
}

/** Texts are grouped by field and language, so that each can be asked for alone. */
const fields: readonly string[] = Object.keys(weights).flatMap((field) =>
  ["", ...languages].map((language) => `${field}.${language}`),
);

const indexes = new WeakMap<object, Index>();

/**
 * Finds the records whose texts have all words of a question, the best first: names, titles,
 * aliases, words of quotations, summaries.
 *
 * Case and accents do not matter; a word may be the beginning of one in the text; one letter of a
 * word of four or more may be wrong. Korean words are found with any particle, or none. The index
 * is made at the first search of a pact.
 *
 * @param pact - Collections by name, such as `pact` or what `createPact` makes.
 * @param text - Words in any language.
 * @returns The records with what was found in them; none for a text without words.
 * @throws QueryError if `in` names no collection.
 * @example
 * ```ts
 * import { collection, createPact } from "@defence-pact/query/engine";
 * import { search } from "@defence-pact/query/search";
 *
 * const pact = createPact({
 *   places: collection([
 *     { id: "malaysia", name: { en: "Malaysia", ko: "말레이시아" } },
 *     { id: "jeju", name: { en: "Jeju Island", ko: "제주도" } },
 *   ]),
 * });
 * search(pact, "말레이시아가").map(({ record }) => record.id); // => ["malaysia"]
 * search(pact, "malasia")[0]?.matches; // => [{ field: "name.en", text: "Malaysia", spans: [[0, 8]] }]
 * ```
 */
export function search<P extends object, const Name extends DatasetName<P> = DatasetName<P>>(
  pact: P,
  text: string,
  options?: SearchOptions<Name>,
): readonly Hit<P, Name>[];
export function search(
  pact: object,
  text: string,
  { in: names, language, limit = Number.POSITIVE_INFINITY }: SearchOptions = {},
): readonly unknown[] {
  const unknown = names?.find((name) => !Object.hasOwn(pact, name));
  if (unknown !== undefined) throw new QueryError(`There is no collection ${shown(unknown)}.`);
  let index = indexes.get(pact);
  if (index === undefined) {
    index = buildIndex(pact);
    indexes.set(pact, index);
  }
  const { documents, engine } = index;
  const results = engine.search(text, {
    ...(language !== undefined && {
      fields: fields.filter((field) => field.endsWith(`.${language}`)),
    }),
    filter: ({ id }) => names === undefined || names.includes(documents[id]?.dataset ?? ""),
  });
  return results.slice(0, limit).flatMap(({ id, score, match }) => {
    const document = documents[id];
    if (document === undefined) return [];
    const { dataset, record, passages } = document;
    const asked = passages.filter(
      (passage) => language === undefined || passage.language === language,
    );
    const matches = matchesIn(asked, new Set(Object.keys(match)));
    return [{ dataset, record, score, matches }];
  });
}

function buildIndex(pact: object): Index {
  const documents: Document[] = [];
  for (const [dataset, records] of Object.entries(pact)) {
    if (!isIterable(records)) continue;
    for (const record of records) {
      const passages = passagesOf(record);
      documents.push({ number: documents.length, dataset, record, passages });
    }
  }
  const engine = new MiniSearch<Document>({
    idField: "number",
    fields: [...fields],
    extractField: ({ number, passages }, field) =>
      field === "number" ? number : passagesIn(passages, field),
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...termsOf(text)],
      combineWith: "AND",
      boost: Object.fromEntries(
        fields.map((field) => [field, weights[field.slice(0, field.indexOf("."))] ?? 1]),
      ),
      // Pairs of syllables are short: anything is near to them.
      prefix: (term) => term.length > 1 && !isHangul(term),
      fuzzy: (term) => (term.length > 3 && !isHangul(term) ? 1 : false),
    },
  });
  engine.addAll(documents);
  return { documents, engine };
}

/** A dataset yields records; what else a pact holds are methods. */
function isIterable(value: unknown): value is Iterable<Row> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function passagesIn(passages: readonly Passage[], key: string): string {
  return passages
    .filter(({ field, language }) => key === `${field.split(".", 1)[0]}.${language ?? ""}`)
    .map(({ text }) => text)
    .join("\n");
}

/** A field is a text, a text in several languages, or a list of texts with their languages. */
function passagesOf(record: Row): readonly Passage[] {
  const passages: Passage[] = [];
  const own: { readonly [field: string]: unknown } = isObject(record) ? record : {};
  for (const field of Object.keys(weights)) {
    const value = own[field];
    if (typeof value === "string") {
      passages.push({ field, language: known(own["language"]), text: value });
    } else if (Array.isArray(value)) {
      for (const element of value) {
        if (!isObject(element) || typeof element["text"] !== "string") continue;
        passages.push({ field, language: known(element["language"]), text: element["text"] });
      }
    } else if (isObject(value)) {
      for (const language of languages) {
        const text = value[language];
        if (typeof text === "string") {
          passages.push({ field: `${field}.${language}`, language, text });
        }
      }
    }
  }
  return passages;
}

/** A language of this project by its tag: "ko" and "ko-Latn" are Korean. */
function known(tag: unknown): Language | undefined {
  const [primary] = typeof tag === "string" ? tag.split("-", 1) : [];
  return languages.find((language) => language === primary);
}

function matchesIn(passages: readonly Passage[], terms: ReadonlySet<string>): readonly TextMatch[] {
  return passages.flatMap(({ field, text }) => {
    const spans: [number, number][] = [];
    const found = wordsOf(text).filter(({ term }) => terms.has(term));
    for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = spans[spans.length - 1];
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else spans.push([start, end]);
    }
    return spans.length === 0 ? [] : [{ field, text, spans }];
  });
}
