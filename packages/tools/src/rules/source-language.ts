import { fieldsOf, type Source, wordsOf } from "@defence-pact/schema";
import { evidenceOf } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** The scripts in which languages are written, by the script that `Intl` gives for a language. */
const scripts: { readonly [script: string]: readonly string[] } = {
  Kore: ["Hangul", "Han"],
  Hans: ["Han"],
  Jpan: ["Han", "Hiragana", "Katakana"],
  Arab: ["Arabic"],
  Taml: ["Tamil"],
  Cyrl: ["Cyrillic"],
  Thai: ["Thai"],
  Latn: [],
};

/** Small words by which languages in Latin script are told apart. Indonesian shares the Malay ones. */
const smallWords: { readonly [language: string]: RegExp } = {
  en: /\b(?:the|of|and|for|with|in|from|on|is|are|was|by|that|at|as)\b/giu,
  ms: /\b(?:dan|yang|di|untuk|dengan|dari|daripada|kepada|pada|akan|ini|oleh|bagi|dalam|tidak|ke)\b/giu,
  de: /\b(?:der|die|das|und|von|vom|mit|im|den|dem|für|ist|auf|ein|eine|zu|nach)\b/giu,
  fr: /\b(?:le|la|les|des|et|du|au|aux|une?|pour|dans|avec)\b/giu,
  es: /\b(?:el|la|los|las|del|y|en|con|por|para|una?|de)\b/giu,
  pt: /\b(?:os?|as|da|do|das|dos|em|com|por|para|uma?|no|na|de|que)\b/giu,
  pl: /\b(?:w|na|z|do|się|oraz|jest|dla|od|przez|i|za)\b/giu,
};

/**
 * What is cited of a source, and its title, is in the source's language: in its script, names in
 * their own script apart, and not with the small words of another language.
 */
export const sourceLanguage: Rule = {
  name: "source-language",
  check: ({ records, byId }) => {
    const cited = new Map<string, string[]>();
    const faults: Fault[] = [];
    for (const { file, value } of records) {
      for (const { path, entry } of evidenceOf(value)) {
        const source = byId.get(entry.source)?.value;
        cited.set(entry.source, [...(cited.get(entry.source) ?? []), ...wordsOf(entry)]);
        if (source === undefined || !("language" in source) || !("url" in source)) continue;
        if (fieldsOf(entry).some((field) => /^(?:name|aliases)/.test(field))) continue;
        const foreign = wordsOf(entry).find((words) => outside(source.language).test(words));
        if (foreign === undefined) continue;
        faults.push({
          file,
          field: path,
          problem: `“${foreign}” is not in the script of "${source.id}" (${source.language}).`,
          remedy: "Cite the source that prints it, or correct the source's `language`.",
        });
      }
    }
    return [
      ...faults,
      ...records.flatMap(({ file, value }): Fault[] => {
        if (!("url" in value)) return [];
        const texts = [
          ...(value.titleIsDescription ? [] : [value.title]),
          ...(cited.get(value.id) ?? []),
        ];
        const other = otherLanguage(value, texts);
        return other === undefined
          ? []
          : [
              {
                file,
                field: "language",
                problem: `It is ${value.language}, and its title and words are ${other}: “${texts[0]}”.`,
                remedy: "Correct `language`, or the entries that cite it.",
              },
            ];
      }),
    ];
  },
};

function scriptsOf(language: string): readonly string[] {
  return scripts[new Intl.Locale(language).maximize().script ?? ""] ?? [];
}

/** A letter in none of the scripts of a language; Latin letters stand everywhere. */
function outside(language: string): RegExp {
  const own = ["Latin", ...scriptsOf(language)].map((script) => `\\p{Script=${script}}`).join("");
  return new RegExp(`(?=\\p{L})[^${own}\\p{Script=Common}\\p{Script=Inherited}]`, "u");
}

/** The language that texts seem to be in, where that is another than the source's. */
function otherLanguage({ language }: Source, texts: readonly string[]): string | undefined {
  const own = scriptsOf(language);
  if (texts.length === 0) return undefined;
  if (own.length > 0) {
    const letter = new RegExp(own.map((script) => `\\p{Script=${script}}`).join("|"), "u");
    return texts.some((text) => letter.test(text)) ? undefined : "in another script";
  }
  if (texts.every((text) => outside(language).test(text))) return "in another script";
  const all = texts.join("\n");
  const count = (words: RegExp | undefined) =>
    words === undefined ? 0 : (all.match(words) ?? []).length;
  const mine = count(smallWords[language === "id" ? "ms" : language]);
  const [most] = Object.entries(smallWords)
    .map(([name, words]): readonly [string, number] => [name, count(words)])
    .sort((a, b) => b[1] - a[1]);
  return most !== undefined && most[1] > 2 * mine + 1 ? `with words of "${most[0]}"` : undefined;
}
