import { glossary as entries, type GlossaryEntry, preferred } from "@defence-pact/schema/glossary";
import type { Context } from "../context.js";
import { ownSentences } from "../own-texts.js";
import { strings } from "../record-values.js";
import type { Rule } from "../rule.js";
import { isNamedByUs } from "../translations.js";

/**
 * Our texts call a thing by the name that the glossary prefers. Inside a longer name a form to avoid
 * is none: "Korean" in "Korean Peninsula", "Defense" in that of a ministry.
 */
export const glossary: Rule = {
  name: "glossary",
  check: (context) => {
    const longer = longerNames(context);
    return context.records.flatMap(({ file, value }) =>
      ownSentences(value)
        .filter(({ value: text }) => text.search(avoided) >= 0)
        .flatMap(({ path, value: text }) =>
          [...text.replaceAll(longer, " ").matchAll(avoided)].map(([form]) => ({
            file,
            field: path,
            problem: `It says “${form}”.`,
            remedy: `Say “${preferredTo(form)}”, or put words as printed in quotation marks.`,
          })),
        ),
    );
  },
};

/** Each form to avoid, with its entry. */
const entryOf: ReadonlyMap<string, GlossaryEntry> = new Map(
  entries.flatMap((entry) =>
    (entry.avoid ?? []).map((form): [string, GlossaryEntry] => [form, entry]),
  ),
);

const avoided = anyOf([...entryOf.keys()]);

function preferredTo(form: string): string {
  const entry = entryOf.get(form) ?? entryOf.get(form.charAt(0).toLowerCase() + form.slice(1));
  return entry === undefined ? form : preferred(entry, "en");
}

/** The forms of the glossary, and what the records with names not ours are called. */
function longerNames({ records }: Context): RegExp {
  const official = records.flatMap(({ value }) => {
    if ("publisher" in value) return [value.publisher, value.containerTitle ?? value.publisher];
    if (!("name" in value) || isNamedByUs(value)) return [];
    const titles = "holders" in value ? strings(value.holders.map(({ title }) => title)) : [];
    return [...strings(value.name), ...titles]
      .map((leaf) => leaf.value)
      .concat((value.aliases ?? []).map(({ text }) => text));
  });
  const ours = entries.flatMap((entry) => [preferred(entry, "en"), ...(entry.also ?? [])]);
  return anyOf([...official, ...ours].filter((name) => !entryOf.has(name)));
}

/** Finds forms as whole words, the longest first; each may begin a sentence. */
function anyOf(forms: readonly string[]): RegExp {
  const patterns = [...new Set(forms)]
    .sort((a, b) => b.length - a.length)
    .map((form) => {
      const [first = "", ...rest] = form;
      const others = rest.join("").replaceAll(/[.*+?^${}()|[\]\\]/gu, "\\$&");
      return `[${first}${first.toUpperCase()}]${others}`;
    });
  return new RegExp(`(?<![\\p{L}\\p{N}-])(?:${patterns.join("|")})(?![\\p{L}\\p{N}])`, "gu");
}
