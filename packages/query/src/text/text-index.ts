import { type Language, nearest } from "@defence-pact/schema";
import type { Row } from "../values.js";
import { type Passage, passagesOf, textsAt, writerOf } from "./passages.js";
import { isHangul, read } from "./reading.js";
import { family, familyKey, malayRoot, nameKey, wordsOf } from "./words.js";

/** Fields, and how much a word in each weighs. */
export interface Weights {
  readonly [field: string]: number | undefined;
}

/** How a word of a text answers a word that was asked for; the best first. */
export type MatchKind = "word" | "form" | "beginning" | "part" | "spelling" | "meaning";

/** A term of the index that answers a word, and how well: 1 is the word itself. */
export interface Answer {
  readonly term: string;
  readonly kind: MatchKind;
  readonly quality: number;
  /** Where in the term the word stands, if it is not the whole. */
  readonly at?: readonly [start: number, end: number];
}

/** How far from a word its answers may be: spelt the same, of its family, or begun and misspelt. */
export type Reach = "same" | "family" | "wide";

/** A passage as the index has it. */
export interface IndexedPassage extends Passage {
  /** The number of its record. */
  readonly row: number;
  readonly weight: number;
}

/** The numbers of passages by term, in a list for each different text. */
type Postings = ReadonlyMap<string, readonly (readonly number[])[]>;

/** A name of a record, as a key that is compared with a question. */
interface NamedRow {
  readonly key: string;
  readonly row: number;
  readonly language: Language | undefined;
  /** 0 for a name, 1 for an alias, 2 for a title or an id. */
  readonly rank: number;
  /** Whether a question may be the beginning of it. */
  readonly mayBeBegun: boolean;
}

/** How much a word weighs where no weights are given, by field; in any other field `elsewhere`. */
const usualWeights: Weights = {
  name: 4,
  title: 3,
  aliases: 3.5,
  text: 2,
  summary: 1.6,
  note: 0.6,
  topic: 0.6,
  evidence: 0.4,
  subjects: 0.4,
};
const elsewhere = 0.8;

/** The fields that records are called by, the first first. */
const nameRanks: { readonly [field: string]: number } = { name: 0, aliases: 1, title: 2 };

/** How much a match in a passage counts: less where it is long. */
export function weightOf({ weight, text }: IndexedPassage): number {
  return weight / (1 + text.length / 150);
}

/** The words of the texts of records, and where each stands. */
export interface TextIndex {
  /** By number. */
  readonly rows: readonly { readonly dataset: string | undefined; readonly record: Row }[];
  readonly passages: readonly IndexedPassage[];
  /** The passages of each record: from the number at its place to that at the next. */
  readonly firstPassage: readonly number[];
  /** The passages that have a term: a list for each different text. */
  readonly postings: Postings;
  /** Names as they are written, and by the families of their words; none where fields have weights. */
  readonly names: readonly NamedRow[];
  readonly families: readonly NamedRow[];
  /** The numbers of records, by id. */
  readonly byId: ReadonlyMap<string, number>;
  /** The terms that answer a word. */
  answers(word: string, reach: Reach): readonly Answer[];
  /** The term that is likeliest meant by a word that has no answer. */
  nearest(word: string): string | undefined;
}

/** Makes the index of records, of all that a person is shown or of the fields that have weights. */
export function indexTexts(
  datasets: Iterable<readonly [dataset: string | undefined, rows: Iterable<Row>]>,
  weights: Weights | undefined,
): TextIndex {
  const rows: { dataset: string | undefined; record: Row }[] = [];
  const byId = new Map<string, number>();
  for (const [dataset, records] of datasets) {
    for (const record of records) {
      if (!byId.has(record.id)) byId.set(record.id, rows.length);
      rows.push({ dataset, record });
    }
  }
  const written = writerOf((id) => rows[byId.get(id) ?? -1]?.record);
  const fields = weights === undefined ? [] : Object.keys(weights);
  const passages: IndexedPassage[] = [];
  const firstPassage: number[] = [];
  // Many records share a text, such as the word for a kind: each text is read once.
  const standing = new Map<string, number[]>();
  const postings = new Map<string, number[][]>();
  const names: NamedRow[] = [];
  const families: NamedRow[] = [];
  const malay = new Set<string>();
  rows.forEach(({ record }, row) => {
    firstPassage.push(passages.length);
    const own = weights === undefined ? passagesOf(record, written) : textsAt(record, fields);
    for (const passage of own) {
      const weight = (weights ?? usualWeights)[passage.key] ?? elsewhere;
      const number = passages.length;
      const { key, language, text } = passage;
      passages.push({ field: passage.field, key, language, text, row, weight });
      const isNew = !standing.has(passage.text);
      const places = standing.get(passage.text) ?? [];
      if (isNew) standing.set(passage.text, places);
      places.push(number);
      const isName = weights === undefined && Object.hasOwn(nameRanks, passage.key);
      if (!isNew && !isName && passage.language !== "ms") continue;
      const reading = read(passage.text);
      const words = isNew || passage.language === "ms" ? wordsOf(reading) : [];
      for (const { term } of words) {
        if (passage.language === "ms") malay.add(term);
        if (!isNew) continue;
        const known = postings.get(term);
        if (known === undefined) postings.set(term, [places]);
        else if (known[known.length - 1] !== places) known.push(places);
      }
      if (!isName) continue;
      const rank = nameRanks[passage.key] ?? 2;
      names.push({ key: nameKey(reading), row, rank, language, mayBeBegun: key !== "title" });
      families.push({ key: familyKey(reading), row, rank, language, mayBeBegun: false });
    }
    if (weights !== undefined) return;
    const key = nameKey(read(record.id));
    names.push({ key, row, rank: 2, language: undefined, mayBeBegun: false });
  });
  firstPassage.push(passages.length);
  return {
    rows,
    passages,
    firstPassage,
    postings,
    names,
    families,
    byId,
    ...createAnswers(postings, malay),
  };
}

/** Words that share a key, made when they are first asked for. */
function grouped(terms: Iterable<string>, keyOf: (term: string) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const term of terms) {
    const key = keyOf(term);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [term]);
    else group.push(term);
  }
  return groups;
}

function createAnswers(
  postings: Postings,
  malay: ReadonlySet<string>,
): Pick<TextIndex, "answers" | "nearest"> {
  let hangul: readonly string[] | undefined;
  let other: readonly string[] | undefined;
  let inFamily: Map<string, string[]> | undefined;
  let ofRoot: Map<string, string[]> | undefined;
  const hangulTerms = () => (hangul ??= [...postings.keys()].filter(isHangul));
  const otherTerms = () => (other ??= [...postings.keys()].filter((term) => !isHangul(term)));

  function koreanAnswers(word: string, reach: Reach): Answer[] {
    const stem = family(word);
    const found: Answer[] = [];
    for (const term of hangulTerms()) {
      const whole = term.indexOf(word);
      const start = whole < 0 ? term.indexOf(stem) : whole;
      if (start < 0) continue;
      const at = [start, start + (whole < 0 ? stem : word).length] as const;
      if (term === word) found.push({ term, kind: "word", quality: 1, at });
      else if (term === stem || family(term) === stem) {
        found.push({ term, kind: "form", quality: 0.95, at });
      } else if (reach === "wide" && stem.length > 1) {
        const kind = start === 0 ? "beginning" : "part";
        found.push({ term, kind, quality: start === 0 ? 0.75 : 0.6, at });
      }
    }
    return found;
  }

  function otherAnswers(word: string, reach: Reach): Answer[] {
    const best = new Map<string, Answer>();
    const add = (answer: Answer) => {
      if (!best.has(answer.term)) best.set(answer.term, answer);
    };
    if (postings.has(word)) add({ term: word, kind: "word", quality: 1 });
    if (reach === "same") return [...best.values()];
    inFamily ??= grouped(otherTerms(), family);
    for (const term of inFamily.get(family(word)) ?? []) {
      add({ term, kind: "form", quality: 0.9 });
    }
    ofRoot ??= grouped(malay, malayRoot);
    for (const term of ofRoot.get(malayRoot(word)) ?? []) add({ term, kind: "form", quality: 0.7 });
    if (reach === "family") return [...best.values()];
    // The beginning of a figure is another figure; that of a date is one less precise.
    const mayBegin = /^\d+$/.test(word) ? word.length > 4 : word.length > 1;
    if (mayBegin) {
      for (const term of otherTerms()) {
        if (term.length <= word.length || !term.startsWith(word)) continue;
        add({ term, kind: "beginning", quality: 0.3 + (0.5 * word.length) / term.length });
      }
    }
    return [...best.values()];
  }

  function misspelt(stem: string, word: string): Answer[] {
    const isKorean = isHangul(word);
    const meant = isKorean ? stem : word;
    if (meant.length < 4 || /^[\d.]+$/.test(meant)) return [];
    const slips = meant.length < 8 || isKorean ? 1 : 2;
    return (isKorean ? hangulTerms() : otherTerms())
      .filter((term) => isNear(meant, isKorean ? family(term) : term, slips))
      .map((term) => ({ term, kind: "spelling", quality: 0.5 }));
  }

  return {
    answers(word, reach) {
      const found = isHangul(word) ? koreanAnswers(word, reach) : otherAnswers(word, reach);
      return found.length > 0 || reach !== "wide" ? found : misspelt(family(word), word);
    },
    nearest: (word) => nearest(word, isHangul(word) ? hangulTerms() : otherTerms()),
  };
}

/** Whether at most so many letters are put in, left out, changed or swapped between two words. */
export function isNear(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  const restA = a.slice(start, endA);
  const restB = b.slice(start, endB);
  if (restA.length === 0 || restB.length === 0)
    return Math.max(restA.length, restB.length) <= slips;
  if (slips === 0) return false;
  const isSwap = restA[0] === restB[1] && restA[1] === restB[0];
  return (
    isNear(restA.slice(1), restB, slips - 1) ||
    isNear(restA, restB.slice(1), slips - 1) ||
    isNear(restA.slice(1), restB.slice(1), slips - 1) ||
    (isSwap && isNear(restA.slice(2), restB.slice(2), slips - 1))
  );
}
