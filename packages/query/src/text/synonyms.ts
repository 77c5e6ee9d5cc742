import { languages } from "@defence-pact/schema";
import { glossary, preferred } from "@defence-pact/schema/glossary";
import { read } from "./reading.js";
import { type AskedWord, askedWords, family } from "./words.js";

/** What has one meaning: its forms in every language, and the records it names. */
export interface Meaning {
  readonly forms: readonly (readonly AskedWord[])[];
  readonly ids: readonly string[];
}

/** The most words in a form that is looked for in a question. */
const longestForm = 8;

/** Terms as a key by which forms are found. */
function formKey(terms: readonly string[]): string {
  return terms.map(family).join(" ");
}

/** The terms of words, each part of a designation by itself. */
export function termsIn(words: readonly AskedWord[]): readonly string[] {
  return words.flatMap(({ term, parts }) => (parts.length > 0 ? parts : [term]));
}

let known: ReadonlyMap<string, readonly Meaning[]> | undefined;

/** The glossary by every form that it knows. */
function meanings(): ReadonlyMap<string, readonly Meaning[]> {
  if (known !== undefined) return known;
  const byForm = new Map<string, Meaning[]>();
  for (const entry of glossary) {
    const texts = [
      ...languages.map((language) => preferred(entry, language)),
      ...(entry.also ?? []),
      ...(entry.avoid ?? []),
    ];
    const forms = texts.map((text) => askedWords(read(text)));
    const meaning: Meaning = { forms, ids: entry.ids ?? [] };
    for (const key of new Set(forms.map((form) => formKey(termsIn(form))))) {
      byForm.set(key, [...(byForm.get(key) ?? []), meaning]);
    }
  }
  known = byForm;
  return byForm;
}

/** A run of words that has a meaning in the glossary. */
export interface MeantRun {
  readonly from: number;
  readonly to: number;
  readonly meanings: readonly Meaning[];
}

/** The longest runs of terms, from left to right, that the glossary knows. */
export function meantRuns(terms: readonly string[]): readonly MeantRun[] {
  const runs: MeantRun[] = [];
  let from = 0;
  while (from < terms.length) {
    let to = Math.min(terms.length, from + longestForm);
    let found: readonly Meaning[] | undefined;
    for (; to > from; to--) {
      found = meanings().get(formKey(terms.slice(from, to)));
      if (found !== undefined) break;
    }
    if (found !== undefined) runs.push({ from, to, meanings: found });
    from = found === undefined ? from + 1 : to;
  }
  return runs;
}
