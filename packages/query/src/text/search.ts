/**
 * Full-text search across collections.
 *
 * @module
 */
import { dateOf, type Edtf, type Language, referencesOf } from "@defence-pact/schema";
import { type DateTest, holdsOfDate, readDate, readDateTest } from "../dates.js";
import type { Dataset, RecordOf } from "../records.js";
import { QueryError, type Row, readAt, shown } from "../values.js";
import type { FieldOf } from "../where.js";
import { isHangul, read } from "./reading.js";
import { type MeantRun, meantRuns, termsIn } from "./synonyms.js";
import {
  type Answer,
  type IndexedPassage,
  indexTexts,
  isNear,
  type MatchKind,
  type Reach,
  type TextIndex,
  type Weights,
  weightOf,
} from "./text-index.js";
import { type AskedWord, askedWords, family, familyKey, nameKey, wordsOf } from "./words.js";

export type { MatchKind } from "./text-index.js";

/** The names of the collections of a pact. */
export type CollectionName<P> = {
  [Name in keyof P]: P[Name] extends Iterable<Row> ? Name : never;
}[keyof P] &
  string;

/** Collections by name: what is no collection itself. */
type Collections = object & { readonly [Symbol.iterator]?: never };

/** Where a text was found. */
export interface TextMatch {
  /** The field, and the language where it has texts in several: `name.ko`, `title`, `value`. */
  readonly field: string;
  /** The whole text of it, as it is shown. */
  readonly text: string;
  /** The first place and the place after the last of each run that matched, in order. */
  readonly spans: readonly (readonly [start: number, end: number])[];
  /**
   * How its words answer those that were asked for: `word` the same; `form` another form of it;
   * `beginning` begun by it; `part` a part of a Korean word; `spelling` one letter off; `meaning`
   * another word for it, in any language.
   */
  readonly by: readonly MatchKind[];
}

/**
 * How a record answers a question, the best first: the question is its name, or an alias; its name
 * begins with it; it has all words; it has most of them.
 */
export type HitRank = "name" | "name-begun" | "all-words" | "most-words";

/** A record that was found in a collection. */
export interface Found<R> {
  readonly record: R;
  readonly rank: HitRank;
  /** How well it matches, beside others of its rank. */
  readonly score: number;
  /** What was found in it, and where. */
  readonly matches: readonly TextMatch[];
  /** The words asked for that it does not have. */
  readonly missing: readonly string[];
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
  /** Leaves out so many of the best: 20 with a limit of 20 is the second page. */
  readonly offset?: number;
  /** Only records of these kinds; of sources, these types. */
  readonly kinds?: readonly string[];
  /** Only records of or about a state: its id. */
  readonly country?: string;
  /** Only records whose date may lie in this time, such as `2023/2025`. */
  readonly date?: Edtf;
  /** Only whole words, spelt as asked. Endings of Korean words still do not matter. */
  readonly exact?: boolean;
  /**
   * The fields that hold text, each with how much a word in it weighs beside one in another:
   * `{ title: 4, body: 1 }`. A field is a text, a text in several languages, or a list of texts.
   * When left out: every field that a person is shown, names before texts before the rest.
   */
  readonly fields?: { readonly [F in Field]?: number };
}

/** How to search a pact. */
export interface SearchOptions<Name extends string = string, Field extends string = string>
  extends TextOptions<Field> {
  /** Only these collections. */
  readonly in?: readonly Name[];
}

/** The longest question, in UTF-16 units. */
const longestQuestion = 1000;

/**
 * Finds records by words in English, Malay or Korean, the best first: the record of that name, then
 * names that begin so, then records with all words, then those with most.
 *
 * Every field that a person is shown is searched: names and texts, dates and figures as they are
 * written, kinds, roles and activities in each language, names of the records referred to, topics
 * and words of the evidence. Case, accents, hyphens and the other spelling of a word (defense) do
 * not matter; a word may be begun, or another of its family (deliver, delivery); a word that is
 * nowhere may have one letter wrong, two where it is long. A term of the project's glossary is
 * found by its words in the other languages too. Common words count for little. Ranks by the rarity
 * of words, the weight of fields and the length of texts, as BM25F does.
 *
 * The index is made at the first search of a pact or a collection, and once for each choice of
 * fields.
 *
 * @param from - A collection, or collections by name, such as `pact` or what `createPact` makes.
 * @param text - Words in any language, up to 1,000 characters.
 * @returns The records with what was found in them; none for a text without words.
 * @throws QueryError if `in` names no collection, a weight is not a number above 0, a limit or an
 * offset is not a whole number, or the text is too long.
 * @throws EdtfError if `date` is no date.
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
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
 * search(pact, "malasia")[0]?.matches; // => [{ field: "name.en", text: "Malaysia", spans: [[0, 8]], by: ["spelling"] }]
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
  options: SearchOptions = {},
): readonly unknown[] {
  const { language, limit = Number.POSITIVE_INFINITY, offset = 0, exact = false } = options;
  wholeNumber("limit", limit === Number.POSITIVE_INFINITY ? 0 : limit);
  wholeNumber("offset", offset);
  const index = indexOf(from, options.fields);
  const isWanted = filterOf(from, index, options);
  const question = questionOf(text);
  const found = answer(index, question, language, exact ? "same" : "wide");
  return found.ranked
    .filter(({ row }) => isWanted(row))
    .slice(offset, offset + limit)
    .flatMap(({ row, rank, score }) => {
      const known = index.rows[row];
      if (known === undefined) return [];
      const { dataset, record } = known;
      let matches: readonly TextMatch[] | undefined;
      return [
        {
          ...(dataset !== undefined && { dataset }),
          record,
          rank,
          score,
          missing: found.asked
            .filter((_, n) => found.words[n]?.rows.has(row) === false)
            .map(({ term }) => term),
          // Spans cost as much as the search itself, and are shown for few hits.
          get matches() {
            matches ??= matchesIn(index, row, found, language);
            return matches;
          },
        },
      ];
    });
}

/**
 * The words that were found in a record, each once, as the texts have them.
 *
 * @example
 * ```ts
 * import { pact } from "@defence-pact/query";
 * import { foundWords, search } from "@defence-pact/query/search";
 *
 * const [hit] = search(pact, "fa50");
 * foundWords(hit?.matches ?? [])[0]; // => "FA-50"
 * ```
 */
export function foundWords(matches: readonly TextMatch[]): readonly string[] {
  const words = matches.flatMap(({ text, spans }) =>
    spans.map(([start, end]) => text.slice(start, end)),
  );
  return [...new Set(words)];
}

/** A word that no record has, and the nearest that one has. */
export interface UnknownWord {
  readonly word: string;
  readonly nearest?: string;
}

/**
 * The words of a question that no record has, each with the nearest word that one has: what to say
 * where nothing is found.
 *
 * @throws QueryError if the text is too long.
 * @example
 * ```ts
 * import { collection } from "@defence-pact/query/engine";
 * import { unknownWords } from "@defence-pact/query/search";
 *
 * const places = collection([{ id: "peninsula", name: { en: "Malay Peninsula" } }]);
 * unknownWords(places, "malta"); // => [{ word: "malta", nearest: "malay" }]
 * ```
 */
export function unknownWords(from: object, text: string): readonly UnknownWord[] {
  const index = indexOf(from, undefined);
  const { words } = questionOf(text);
  const { words: found } = answer(index, { words, key: "", familyKey: "" }, undefined, "wide");
  return words.flatMap(({ term }, n) => {
    if ((found[n]?.rows.size ?? 0) > 0) return [];
    const near = index.nearest(term);
    return [{ word: term, ...(near !== undefined && { nearest: near }) }];
  });
}

function wholeNumber(name: string, value: unknown): void {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return;
  throw new QueryError(`The ${name} of a search is a whole number from 0 on, not ${shown(value)}.`);
}

/** A text as what it asks for. */
interface Question {
  readonly words: readonly AskedWord[];
  readonly key: string;
  readonly familyKey: string;
}

function questionOf(text: string): Question {
  if (typeof text !== "string") {
    throw new QueryError(`A search takes a text, not ${shown(text)}.`);
  }
  if (text.length > longestQuestion) {
    throw new QueryError(
      `A search takes up to ${longestQuestion} characters, not ${text.length}; ask for fewer words.`,
    );
  }
  const reading = read(text);
  return { words: askedWords(reading), key: nameKey(reading), familyKey: familyKey(reading) };
}

/** The most indexes that are kept of a pact or a collection, one for each choice of fields. */
const mostIndexes = 4;

/** The indexes of a pact or a collection, by the fields they hold, the last used last. */
const textIndexes = new WeakMap<object, Map<string, TextIndex>>();

function indexOf(from: object, fields: Weights | undefined): TextIndex {
  const weights =
    fields &&
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, weight]) => weight !== undefined)
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  for (const [field, weight] of Object.entries(weights ?? {})) {
    if (typeof weight === "number" && weight > 0 && weight < Number.POSITIVE_INFINITY) continue;
    throw new QueryError(
      `The weight of the field ${shown(field)} is ${shown(weight)}; give a number above 0.`,
    );
  }
  const indexes = textIndexes.get(from) ?? new Map<string, TextIndex>();
  textIndexes.set(from, indexes);
  const name = JSON.stringify(weights ?? null);
  const index = indexes.get(name) ?? indexTexts(datasetsIn(from), weights);
  indexes.delete(name);
  indexes.set(name, index);
  const [oldest] = indexes.keys();
  if (indexes.size > mostIndexes && oldest !== undefined) indexes.delete(oldest);
  return index;
}

function datasetsIn(from: object): readonly (readonly [string | undefined, Iterable<Row>])[] {
  if (isIterable(from)) return [[undefined, from]];
  return Object.entries(from).flatMap(([name, rows]) => (isIterable(rows) ? [[name, rows]] : []));
}

/** A dataset yields records; what else a pact holds are methods. */
function isIterable(value: unknown): value is Iterable<Row> {
  return typeof value === "object" && value !== null && Symbol.iterator in value;
}

function filterOf(
  from: object,
  { rows, byId }: TextIndex,
  { in: names, kinds, country, date }: SearchOptions,
): (row: number) => boolean {
  const unknown = names?.find((name) => !Object.hasOwn(from, name));
  if (unknown !== undefined) throw new QueryError(`There is no collection ${shown(unknown)}.`);
  if (country !== undefined && !byId.has(country)) {
    throw new QueryError(
      `No record has the id ${shown(country)}: country takes the id of a state.`,
    );
  }
  const time = date === undefined ? undefined : readDateTest("overlaps", date);
  const recordAt = (id: string) => rows[byId.get(id) ?? -1]?.record;
  return (row) => {
    const { dataset, record } = rows[row] ?? {};
    if (record === undefined) return false;
    return (
      (names === undefined || (dataset !== undefined && names.includes(dataset))) &&
      (kinds === undefined || kinds.some((kind) => kind === kindIn(record))) &&
      (country === undefined || isOf(country, record, recordAt)) &&
      (time === undefined || mayBeIn(time, record))
    );
  };
}

/** What a record is: its kind, or the type of a source. */
function kindIn(record: Row): unknown {
  return readAt(record, ["kind"]) ?? readAt(record, ["type"]);
}

function mayBeIn(time: DateTest, record: Row): boolean {
  const date = dateOf(record);
  const runs = date === undefined ? "" : readDate(date, readAt(record, ["asOf"]));
  return typeof runs !== "string" && holdsOfDate(time, runs);
}

/** Fields by which a record is of a state, or of something that is. */
const belonging = ["state", "origin", "body", "parent", "location", "within", "party"];

/** Whether a record is a state, refers to it, or refers to what belongs to it. */
function isOf(state: string, record: Row, recordAt: (id: string) => Row | undefined): boolean {
  const belongs = (id: string, depth: number): boolean => {
    if (id === state) return true;
    const named = recordAt(id);
    if (named === undefined || depth === 0) return false;
    return referencesOf(named).some(
      (reference) => belonging.includes(reference.field) && belongs(reference.id, depth - 1),
    );
  };
  if (belongs(record.id, 4)) return true;
  return referencesOf(record).some(
    ({ field, id }) => !field.startsWith("evidence.") && belongs(id, 4),
  );
}

/** What answers one word: the terms, and how well each record does. */
interface AnsweredWord {
  readonly answers: Map<string, Answer>;
  readonly rows: Map<number, number>;
}

/** A record that answers a question. */
interface Ranked {
  readonly row: number;
  readonly rank: HitRank;
  readonly score: number;
}

interface Answered {
  /** The words of the question, or of what it means where no record has any of its own. */
  readonly asked: readonly AskedWord[];
  readonly words: readonly AnsweredWord[];
  readonly ranked: readonly Ranked[];
  /** The records that the glossary says are meant. */
  readonly meant: ReadonlySet<number>;
}

/** How good a match by meaning is, and one of words that were asked for as one. */
const byMeaning = 0.7;
const apart = 0.75;
/** How much a common word counts. */
const littleWeight = 0.05;

function answer(
  index: TextIndex,
  { words, key, familyKey: families }: Question,
  language: Language | undefined,
  reach: Reach,
): Answered {
  const isInLanguage = (passage: IndexedPassage) =>
    language === undefined || passage.language === language;
  const answered = words.map((word) => answerWord(index, word, reach, isInLanguage));
  const runs = reach === "wide" ? runsOfMeaning(words) : [];
  const meant = new Set<number>();
  for (const run of runs) {
    addMeaning(index, run, answered.slice(run.from, run.to), isInLanguage);
    if (run.to - run.from < words.length || language !== undefined) continue;
    for (const id of run.meanings.flatMap(({ ids }) => ids)) {
      const row = index.byId.get(id);
      if (row !== undefined) meant.add(row);
    }
  }
  const weights = answered.map(({ rows }, n) => {
    const rarity = Math.log(1 + index.rows.length / (1 + rows.size));
    return words[n]?.isCommon === true ? littleWeight * rarity : rarity;
  });
  const isNeeded = words.map(({ isCommon }) => !isCommon || words.every((word) => word.isCommon));
  const needed = isNeeded.filter(Boolean).length;

  const scores = new Map<number, { score: number; has: number }>();
  answered.forEach(({ rows }, n) => {
    for (const [row, quality] of rows) {
      const before = scores.get(row) ?? { score: 0, has: 0 };
      before.score += quality * (weights[n] ?? 0);
      if (isNeeded[n] === true) before.has += 1;
      scores.set(row, before);
    }
  });
  const names = rankNames(index, key, families, meant, language, reach);
  const ranked: (Ranked & { readonly order: number })[] = [];
  for (const row of new Set([...names.keys(), ...scores.keys()])) {
    const { score, has } = scores.get(row) ?? { score: 0, has: 0 };
    const name = names.get(row);
    if (name !== undefined) {
      ranked.push({ row, score, rank: name < begun ? "name" : "name-begun", order: name });
    } else if (has >= needed) {
      ranked.push({ row, score, rank: "all-words", order: allWords });
    } else if (reach !== "same" && has * 2 >= needed && has > 0) {
      ranked.push({ row, score, rank: "most-words", order: allWords + needed - has });
    }
  }
  ranked.sort((a, b) => a.order - b.order || b.score - a.score || a.row - b.row);
  const [other] =
    ranked.length > 0 ? [] : runs.flatMap((run) => run.meanings.map(({ forms }) => forms[0]));
  if (other !== undefined && familiesOf(other) !== familiesOf(words)) {
    return answer(index, { words: other, key: "", familyKey: "" }, language, "family");
  }
  return { asked: words, words: answered, ranked, meant };
}

function familiesOf(words: readonly AskedWord[]): string {
  return termsIn(words).map(family).join(" ");
}

/** Where a rank begins in the order of answers; a name begun comes after by what it lacks. */
const misspelt = 7;
const begun = 10;
const allWords = 1_000_000;

/** The records whose names answer a question, each with its place in the order of answers. */
function rankNames(
  { names, families }: TextIndex,
  key: string,
  familyKey: string,
  meant: ReadonlySet<number>,
  language: Language | undefined,
  reach: Reach,
): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  if (key === "") return ranks;
  const add = (row: number, rank: number) => {
    ranks.set(row, Math.min(rank, ranks.get(row) ?? rank));
  };
  for (const name of names) {
    if (language !== undefined && name.language !== language) continue;
    if (name.key === key) add(name.row, name.rank);
    else if (name.mayBeBegun && reach === "wide" && key.length > 1 && name.key.startsWith(key)) {
      add(name.row, begun + name.key.length - key.length);
    }
  }
  for (const name of families) {
    if (language !== undefined && name.language !== language) continue;
    if (name.key === familyKey) add(name.row, 3 + name.rank);
  }
  for (const row of meant) add(row, 6);
  if (reach === "wide" && ![...ranks.values()].some((rank) => rank < begun)) {
    for (const name of names) {
      if (language !== undefined && name.language !== language) continue;
      if (name.mayBeBegun && isMisspelt(key, name.key)) add(name.row, misspelt);
    }
  }
  return ranks;
}

/** Whether a question is a name with a letter wrong, two in long ones; figures must be right. */
function isMisspelt(key: string, name: string): boolean {
  if (key.replace(/\d/g, "").length < (isHangul(key) ? 4 : 5)) return false;
  const slips = key.length < 9 || isHangul(key) ? 1 : 2;
  return isNear(key, name, slips) && key.replace(/\D/g, "") === name.replace(/\D/g, "");
}

function answerWord(
  index: TextIndex,
  { term, parts }: AskedWord,
  reach: Reach,
  isWanted: (passage: IndexedPassage) => boolean,
): AnsweredWord {
  const answers = new Map<string, Answer>();
  const rows = new Map<number, number>();
  for (const found of index.answers(term, reach)) {
    let isAnywhere = false;
    for (const number of index.postings.get(found.term)?.flat() ?? []) {
      const passage = index.passages[number];
      if (passage === undefined || !isWanted(passage)) continue;
      isAnywhere = true;
      raise(rows, passage.row, found.quality * weightOf(passage));
    }
    if (isAnywhere) answers.set(found.term, found);
  }
  const asked = parts.length > 0 ? parts : splitKorean(index, term, rows.size > 0 ? "same" : reach);
  if (asked.length > 0) {
    addTogether(index, asked.map(single), [{ answers, rows }], apart, "form", isWanted);
  }
  return { answers, rows };
}

function single(term: string): AskedWord {
  return { term, parts: [], isCommon: false };
}

/** The two words that a Korean word is written together of, where no text has it. */
function splitKorean(index: TextIndex, term: string, reach: Reach): readonly string[] {
  if (reach !== "wide" || !/^\p{Script=Hangul}{4,}$/u.test(term)) return [];
  for (let at = 2; at <= term.length - 2; at++) {
    const pair = [term.slice(0, at), term.slice(at)];
    if (pair.every((half) => index.answers(half, "family").length > 0)) return pair;
  }
  return [];
}

function raise(rows: Map<number, number>, row: number, quality: number): void {
  const before = rows.get(row);
  if (before === undefined || before < quality) rows.set(row, quality);
}

/** Lets the passages that have all of some words answer others. */
function addTogether(
  index: TextIndex,
  asked: readonly AskedWord[],
  into: readonly AnsweredWord[],
  quality: number,
  kind: MatchKind,
  isWanted: (passage: IndexedPassage) => boolean,
): void {
  const found = asked.map(({ term, parts }) => {
    const own = index.answers(term, "family");
    return own.length > 0 || parts.length === 0
      ? [own]
      : parts.map((part) => index.answers(part, "family"));
  });
  let numbers: Set<number> | undefined;
  for (const answers of found.flat()) {
    const having = new Set(answers.flatMap(({ term }) => index.postings.get(term)?.flat() ?? []));
    numbers = numbers === undefined ? having : new Set([...numbers].filter((n) => having.has(n)));
    if (numbers.size === 0) return;
  }
  for (const number of numbers ?? []) {
    const passage = index.passages[number];
    if (passage === undefined || !isWanted(passage)) continue;
    for (const { rows } of into) raise(rows, passage.row, quality * weightOf(passage));
  }
  for (const answer of found.flat(2)) {
    for (const { answers } of into) {
      if (!answers.has(answer.term)) answers.set(answer.term, { ...answer, kind });
    }
  }
}

/** The runs of words that the glossary knows, by the numbers of the words. */
function runsOfMeaning(words: readonly AskedWord[]): readonly MeantRun[] {
  const numbers = words.flatMap((word, n) => termsIn([word]).map(() => n));
  return meantRuns(termsIn(words)).map(({ from, to, meanings }) => ({
    from: numbers[from] ?? 0,
    to: (numbers[to - 1] ?? 0) + 1,
    meanings,
  }));
}

/** Lets the other forms of a meaning, and the records it names, answer its words. */
function addMeaning(
  index: TextIndex,
  { meanings }: MeantRun,
  into: readonly AnsweredWord[],
  isWanted: (passage: IndexedPassage) => boolean,
): void {
  for (const { forms, ids } of meanings) {
    for (const form of forms) addTogether(index, form, into, byMeaning, "meaning", isWanted);
    for (const id of ids) {
      const row = index.byId.get(id);
      const passage = row === undefined ? undefined : index.passages[index.firstPassage[row] ?? -1];
      if (row === undefined || passage === undefined || !isWanted(passage)) continue;
      for (const { rows } of into) raise(rows, row, byMeaning * passage.weight);
    }
  }
}

/** What was found in a record, the texts that weigh most first. */
function matchesIn(
  index: TextIndex,
  row: number,
  { words, meant }: Answered,
  language: Language | undefined,
): readonly TextMatch[] {
  const answers = new Map<string, Answer>();
  for (const word of words) {
    for (const [term, found] of word.answers) {
      const before = answers.get(term);
      if (before === undefined || before.quality < found.quality) answers.set(term, found);
    }
  }
  const own = index.passages.slice(index.firstPassage[row], index.firstPassage[row + 1]);
  const matches = own
    .filter((passage) => language === undefined || passage.language === language)
    .flatMap((passage) => matchIn(passage, answers));
  const [first] = own;
  if (matches.length > 0 || !meant.has(row) || first === undefined) return matches;
  const { field, text } = first;
  return [{ field, text, spans: [[0, text.length]], by: ["meaning"] }];
}

function matchIn(
  { field, text }: IndexedPassage,
  answers: ReadonlyMap<string, Answer>,
): readonly TextMatch[] {
  const reading = read(text);
  const by = new Set<MatchKind>();
  const found = wordsOf(reading).flatMap(({ term, start, end }): [number, number][] => {
    const answer = answers.get(term);
    if (answer === undefined) return [];
    by.add(answer.kind);
    const [from, to] = answer.at ?? [0, end - start];
    return [[reading.start(start + from), reading.end(start + to)]];
  });
  const spans: [number, number][] = [];
  for (const [start, end] of found.sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
    const last = spans[spans.length - 1];
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans.length === 0 ? [] : [{ field, text, spans, by: [...by] }];
}
