import { particles, withoutParticle } from "./korean.js";

/** A word in the form that is indexed, and its place in the text. */
export interface Token {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** Runs of Hangul, and runs of any other letters and digits: both in time linear to the text. */
const runs = /\p{Script=Hangul}+|(?:(?!\p{Script=Hangul})[\p{L}\p{N}\p{M}])+/gu;
const startsInHangul = /^\p{Script=Hangul}/u;

/** Whether a term is Korean. */
export function isHangul(term: string): boolean {
  return startsInHangul.test(term);
}

/** Lower case, without accents and other marks; Hangul as whole syllables. */
function withoutMarks(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .toLowerCase();
}

/**
 * The words of a text. Korean is split into pairs of syllables, because particles are written on to
 * the word ("말레이시아가"): a pair is found whatever follows it. Parts joined by a hyphen, as in
 * "KF-21", are words each, and one together.
 */
export function tokensOf(text: string): readonly Token[] {
  const words: Token[] = [];
  let before: Token | undefined;
  for (const match of text.matchAll(runs)) {
    const start = match.index;
    const end = start + match[0].length;
    const term = withoutMarks(match[0]);
    if (isHangul(term)) {
      words.push(...syllablePairs(term, start, end));
      before = undefined;
      continue;
    }
    const word = { term, start, end };
    words.push(word);
    if (before !== undefined && start - before.end === 1 && text[before.end] === "-") {
      words.push({ term: before.term + term, start: before.start, end });
    }
    before = word;
  }
  return words;
}

/** Pairs of syllables; a single syllable is a token itself. */
function syllablePairs(term: string, start: number, end: number): Token[] {
  // Where syllables are written as letters, places in the two forms differ.
  const exact = term.length === end - start;
  if (term.length < 2) return [{ term, start, end }];
  return Array.from({ length: term.length - 1 }, (_, index) => ({
    term: term.slice(index, index + 2),
    start: exact ? start + index : start,
    end: exact ? start + index + 2 : end,
  }));
}

/** The terms to look for: all must be found. */
export function searchTerms(text: string): readonly string[] {
  const terms: string[] = [];
  for (const [run] of text.matchAll(runs)) {
    const term = withoutMarks(run);
    if (!isHangul(term)) terms.push(term);
    else if (term.length > 1) {
      const stem = withoutParticle(term);
      terms.push(...syllablePairs(stem, 0, stem.length).map((pair) => pair.term));
    } else if (terms.length === 0 || !particles.includes(term)) {
      // A single syllable after a word in other letters is its particle: "FA-50은".
      terms.push(term);
    }
  }
  return [...new Set(terms)];
}
