/**
 * Full-text search across collections.
 *
 * @module
 */
import { isObject, type Language, languages } from "@defence-pact/schema";
import MiniSearch from "minisearch";
import type { Dataset, RecordOf } from "../records.js";
import { QueryError, type Row, readAt, shown } from "../values.js";
import type { FieldOf } from "../where.js";
import { isHangul, searchTerms, tokensOf } from "./words.js";

/** The names of the collections of a pact. */
export type CollectionName<P> = {
  [Name in keyof P]: P[Name] extends Iterable<Row> ? Name : never;
}[keyof P] &
  string;

/** Collections by name: what is no collection itself. */
type Collections = object & { readonly [Symbol.iterator]?: never };

/** Where a text was found. */
export interface TextMatch {
  /** The field and language: `name.ko`, `summary.en`, `title`. */
  readonly field: string;
  /** The whole text of it. */
  readonly text: string;
  /** The first place and the place after the last of each run that matched, in order. */
  readonly spans: readonly (readonly [start: number, end: number])[];
}

/** A record that was found in a collection. */
export interface Found<R> {
  readonly record: R;
  /** How well it matches, beside the others: BM25+, names before text. */
  readonly score: number;
  readonly matches: readonly TextMatch[];
}

/** A record that was found in a pact; its type depends on `dataset`. */
export type Hit<P, Name extends CollectionName<P> = CollectionName<P>> = {
  [N in Name]: Found<RecordOf<P[N]>> & { readonly dataset: N };
}[Name];

/** How to search a collection. */
export interface TextOptions<Field extends string = string> {
  /** Only texts in this language; those whose language is not known are left out. */
  readonly language?: Language;
  /** At most so many; all when left out. */
  readonly limit?: number;
  /** Only whole words, spelt as asked. Particles of Korean words still do not matter. */
  readonly exact?: boolean;
  /**
   * The fields that hold text, each with how much a word in it weighs beside one in another:
   * `{ title: 4, body: 1 }`. A field is a text, a text in several languages, or a list of texts.
   * When left out: `name`, `title`, `aliases`, `text`, `summary`, `note` and `topic`.
   */
  readonly fields?: { readonly [F in Field]?: number };
}

/** How to search a pact. */
export interface SearchOptions<Name extends string = string, Field extends string = string>
  extends TextOptions<Field> {
  /** Only these collections. */
  readonly in?: readonly Name[];
}

/** The fields that hold text in our records, and how much a word in them weighs. */
const usualWeights: Weights = {
  name: 4,
  title: 4,
  aliases: 3,
  text: 2,
  summary: 1,
  note: 1,
  topic: 1,
};

/** Fields, and how much a word in each weighs. */
interface Weights {
  readonly [field: string]: number | undefined;
}

/** One text of a record; `key` is its field and language, as the index knows them. */
interface IndexedText {
  readonly key: string;
  readonly field: string;
  readonly language: Language | undefined;
  readonly text: string;
}

/** What is indexed of a record; only its number is kept. */
interface Document {
  readonly number: number;
  readonly passages: readonly IndexedText[];
}

interface TextIndex {
  /** By the number of the document. */
  readonly records: readonly { readonly dataset: string | undefined; readonly record: Row }[];
  /** Those keys that have a text at all. */
  readonly keys: readonly string[];
  readonly engine: MiniSearch<Document>;
}

/** Texts are indexed by field and language, so that each can be asked for alone. */
function textKey(field: string, language = ""): string {
  return `${field}.${language}`;
}

/** The indexes of a pact or a collection, by the fields they hold. */
const textIndexes = new WeakMap<object, Map<string, TextIndex>>();

/**
 * Finds the records whose texts have all words of a question, the best first: names, titles,
 * aliases, words of quotations, summaries.
 *
 * Case and accents do not matter; a word may be the beginning of one in the text; one letter of a
 * word of four or more may be wrong. `exact` asks for whole words as they are spelt. Korean words
 * are found with any particle, or none. The index is made at the first search of a pact or a
 * collection, and once for each choice of fields.
 *
 * @param from - A collection, or collections by name, such as `pact` or what `createPact` makes.
 * @param text - Words in any language.
 * @returns The records with what was found in them; none for a text without words.
 * @throws QueryError if `in` names no collection, or a weight is not a number above 0.
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
 *
 * const letters = collection([{ id: "first", body: "To Malaysia" }, { id: "second", body: "To Jeju" }]);
 * search(letters, "jeju", { fields: { body: 1 } }).map(({ record }) => record.id); // => ["second"]
 * ```
 */
export function search<R extends Row>(
  from: Dataset<R>,
  text: string,
  options?: TextOptions<FieldOf<R>>,
): readonly Found<R>[];
export function search<
  P extends Collections,
  const Name extends CollectionName<P> = CollectionName<P>,
>(
  from: P,
  text: string,
  options?: SearchOptions<Name, FieldOf<RecordOf<P[CollectionName<P>]>>>,
): readonly Hit<P, Name>[];
export function search(
  from: object,
  text: string,
  {
    in: names,
    language,
    limit = Number.POSITIVE_INFINITY,
    exact = false,
    fields: weights = usualWeights,
  }: SearchOptions = {},
): readonly unknown[] {
  const unknown = names?.find((name) => !Object.hasOwn(from, name));
  if (unknown !== undefined) throw new QueryError(`There is no collection ${shown(unknown)}.`);
  const fields = Object.keys(weights).filter((field) => weights[field] !== undefined);
  const boost = boostOf(fields, weights);
  const { records, keys, engine } = indexOf(from, fields);
  const results = engine.search(text, {
    boost,
    fields: keys.filter((key) => language === undefined || key.endsWith(`.${language}`)),
    ...(exact && { prefix: false, fuzzy: false }),
    ...(names !== undefined && {
      filter: ({ id }) => names.includes(records[id]?.dataset ?? ""),
    }),
  });
  return results.slice(0, limit).flatMap(({ id, score, match }) => {
    const found = records[id];
    if (found === undefined) return [];
    const { dataset, record } = found;
    let matches: readonly TextMatch[] | undefined;
    return [
      {
        ...(dataset !== undefined && { dataset }),
        record,
        score,
        // Spans cost as much as the search itself, and are shown for few hits.
        get matches() {
          matches ??= matchesIn(
            indexedTexts(record, fields).filter(
              (passage) => language === undefined || passage.language === language,
            ),
            new Set(Object.keys(match)),
          );
          return matches;
        },
      },
    ];
  });
}

function boostOf(fields: readonly string[], weights: Weights): Record<string, number> {
  const boost: Record<string, number> = {};
  for (const field of fields) {
    const weight = weights[field];
    if (typeof weight !== "number" || !(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new QueryError(
        `The weight of the field ${shown(field)} is ${shown(weight)}; give a number above 0.`,
      );
    }
    for (const language of ["", ...languages]) boost[textKey(field, language)] = weight;
  }
  return boost;
}

function indexOf(from: object, fields: readonly string[]): TextIndex {
  const ofFields = textIndexes.get(from) ?? new Map<string, TextIndex>();
  textIndexes.set(from, ofFields);
  const name = JSON.stringify(fields);
  const index = ofFields.get(name) ?? buildIndex(from, fields);
  ofFields.set(name, index);
  return index;
}

function buildIndex(from: object, fields: readonly string[]): TextIndex {
  const records: TextIndex["records"][number][] = [];
  const documents: Document[] = [];
  const datasets = isIterable(from) ? [[undefined, from] as const] : Object.entries(from);
  for (const [dataset, rows] of datasets) {
    if (!isIterable(rows)) continue;
    for (const record of rows) {
      documents.push({ number: records.length, passages: indexedTexts(record, fields) });
      records.push({ dataset, record });
    }
  }
  const keys = [
    ...new Set(documents.flatMap(({ passages }) => passages.map((passage) => passage.key))),
  ];
  const engine = new MiniSearch<Document>({
    idField: "number",
    fields: keys,
    extractField: ({ number, passages }, key) =>
      key === "number" ? number : passagesIn(passages, key),
    tokenize: (text) => tokensOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: {
      tokenize: (text) => [...searchTerms(text)],
      combineWith: "AND",
      // Pairs of syllables are short: anything is near to them.
      prefix: (term) => term.length > 1 && !isHangul(term),
      fuzzy: (term) => (term.length > 3 && !isHangul(term) ? 1 : false),
    },
  });
  engine.addAll(documents);
  return { records, keys, engine };
}

/** A dataset yields records; what else a pact holds are methods. */
function isIterable(value: unknown): value is Iterable<Row> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function passagesIn(passages: readonly IndexedText[], key: string): string {
  return passages
    .filter((passage) => passage.key === key)
    .map(({ text }) => text)
    .join("\n");
}

/** A field is a text, a text in several languages, or a list of texts, with languages or not. */
function indexedTexts(record: Row, fields: readonly string[]): readonly IndexedText[] {
  const passages: IndexedText[] = [];
  const add = (field: string, language: Language | undefined, text: unknown, shownAs = field) => {
    if (typeof text !== "string") return;
    passages.push({ key: textKey(field, language), field: shownAs, language, text });
  };
  const language = known(readAt(record, ["language"]));
  for (const field of fields) {
    const value = readAt(record, [field]);
    if (Array.isArray(value)) {
      for (const element of value) {
        if (isObject(element)) add(field, known(element["language"]), element["text"]);
        else add(field, language, element);
      }
    } else if (isObject(value)) {
      for (const each of languages) add(field, each, value[each], `${field}.${each}`);
    } else {
      add(field, language, value);
    }
  }
  return passages;
}

/** A language of this project by its tag: "ko" and "ko-Latn" are Korean. */
function known(tag: unknown): Language | undefined {
  const [primary] = typeof tag === "string" ? tag.split("-", 1) : [];
  return languages.find((language) => language === primary);
}

function matchesIn(
  passages: readonly IndexedText[],
  terms: ReadonlySet<string>,
): readonly TextMatch[] {
  return passages.flatMap(({ field, text }) => {
    const spans: [number, number][] = [];
    const found = tokensOf(text).filter(({ term }) => terms.has(term));
    for (const { start, end } of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = spans[spans.length - 1];
      if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
      else spans.push([start, end]);
    }
    return spans.length === 0 ? [] : [{ field, text, spans }];
  });
}
