import type { AnyRecord } from "@defence-pact/schema";
import type { Context } from "../context.js";
import { fieldOf, type Leaf, strings, valueAt } from "../record-values.js";
import type { Rule } from "../rule.js";

/** The longest run of words of a source that our own sentences may share with it. */
const longestRun = 7;

/**
 * Our sentences are our own: they share no run of more than {@link longestRun} words with a held
 * text, quotations, titles and official names apart.
 */
export const ownWords: Rule = {
  name: "own-words",
  skipped: ({ text }) =>
    text === undefined
      ? 'it needs the article, which is not in this project: give "--text article.txt"'
      : undefined,
  check: (context) => {
    if (context.text === undefined) return [];
    const names = knownNames(context);
    const runs = new Set(
      context.text.paragraphs.flatMap((paragraph) => wordRuns(wordsWithNames(paragraph, names))),
    );
    return context.records.flatMap(({ file, value }) =>
      ownTexts(value).flatMap(({ path, value: sentence }) => {
        const copied = wordRuns(wordsWithNames(sentence, names)).find((run) => runs.has(run));
        if (copied === undefined) return [];
        const opening = copied.replaceAll(nameMark, " ");
        return [
          {
            file,
            field: path,
            problem: `It has more than ${longestRun} words of the text in a row: “${opening}”.`,
            remedy: "Say it in our own words.",
          },
        ];
      }),
    );
  },
};

/** Joins the words of a name, so that the name counts as one word. */
const nameMark = "_";

/** Names and titles of more than one word, longest first, as words joined by {@link nameMark}. */
function knownNames({ records }: Context): readonly string[] {
  const names = records.flatMap(({ value }) => {
    const aliases = "aliases" in value ? (value.aliases ?? []) : [];
    const printed = [
      valueAt(value, "name.en"),
      fieldOf(value, "title"),
      ...aliases.map(({ text }) => text),
    ];
    return printed.flatMap((name) => (typeof name === "string" ? [bareWords(name)] : []));
  });
  return names
    .filter((words) => words.length > 1)
    .sort((a, b) => b.length - a.length)
    .map((words) => words.join(" "));
}

/** The words of a text in small letters, without punctuation. */
function bareWords(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-'’.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The words of a text, each name one word. */
function wordsWithNames(text: string, names: readonly string[]): readonly string[] {
  let joined = ` ${bareWords(text).join(" ")} `;
  for (const name of names) {
    joined = joined.replaceAll(` ${name} `, ` ${name.replaceAll(" ", nameMark)} `);
  }
  return joined.trim().split(" ");
}

/** Every run of words that is one word too long. */
function wordRuns(words: readonly string[]): readonly string[] {
  return words
    .slice(longestRun)
    .map((_word, place) => words.slice(place, place + longestRun + 1).join(" "));
}

/** The texts of a record that must be our own: no names, titles, quotations or quoted words. */
function ownTexts(record: AnyRecord): readonly Leaf<string>[] {
  const quotation = fieldOf(record, "kind") === "quotation";
  return strings(record).filter(
    ({ path }) =>
      !/^(?:title|name|aliases|publisher|containerTitle|url|datePhrase\.text)(?:\.|$)/.test(path) &&
      !/(?:^|\.)(?:exact|title\.\w+)$/.test(path) &&
      !(quotation && path.startsWith("text.")),
  );
}
