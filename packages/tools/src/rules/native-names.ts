import { type AnyRecord, isObject, wordsOf } from "@defence-pact/schema";
import type { DataRecord } from "../context.js";
import { evidenceOf, type Leaf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";
import { namedBySources } from "./words/pieces.js";

const hangulLetter = /\p{Script=Hangul}/u;

/**
 * Korean is in Hangul under `ko`, never under `en` or `ms`; a romanisation is an alias. A record with
 * a Korean alias has a Korean name. A name in Korean or Malay is one that sources print: it stands
 * somewhere in cited words, titles or reasons.
 */
export const nativeNames: Rule = {
  name: "native-names",
  check: ({ records }) => {
    const printed = records.flatMap(printedTexts).map(squeezed).join("\n");
    return records.flatMap(({ file, value }) => [
      ...unprinted(value, printed).map((fault) => ({ ...fault, file })),
      ...strings(value).flatMap((leaf) => wrongScript(leaf).map((fault) => ({ ...fault, file }))),
      ...("aliases" in value ? (value.aliases ?? []) : []).flatMap(
        ({ language, sort, text }, place): Fault[] => {
          const field = `aliases.${place}`;
          if (sort === "romanisation" && hangulLetter.test(text)) {
            return [
              {
                file,
                field,
                problem: `“${text}” is Hangul, and called a romanisation.`,
                remedy: "Give the alias the sort it has.",
              },
            ];
          }
          const isNative = language === "ko" && hangulLetter.test(text);
          return isNative && "name" in value && isObject(value.name) && !("ko" in value.name)
            ? [
                {
                  file,
                  field,
                  problem: `“${text}” is known, and the record has no Korean name.`,
                  remedy: "Make it `name.ko`.",
                },
              ]
            : [];
        },
      ),
    ]);
  },
};

/** What sources print, as far as records give it. */
function printedTexts({ value }: DataRecord): readonly string[] {
  return [
    ...("title" in value ? [value.title] : []),
    ...evidenceOf(value).flatMap(({ entry }) => [
      // A long name may stand in two anchors.
      wordsOf(entry).join(" "),
      ...strings("inferred" in entry ? entry.inferred : {}).map((reason) => reason.value),
    ]),
  ];
}

/** A text without what spellings of a name differ in. */
function squeezed(text: string): string {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, "");
}

/** The Korean and Malay names of a record that stand nowhere in what sources print. */
function unprinted(value: AnyRecord, printed: string): readonly Omit<Fault, "file">[] {
  if (!("name" in value) || !namedBySources.has(value.kind)) return [];
  const { en: _, ...native } = value.name;
  return (
    strings(native)
      // The year of a gathering may stand apart.
      .filter(({ path, value: name }) => path !== "ko" || hangulLetter.test(name))
      .filter(({ value: name }) => !printed.includes(squeezed(name.replace(/\d{4}/u, ""))))
      .map(({ path, value: name }) => ({
        field: `name.${path}`,
        problem: `“${name}” stands in no cited words.`,
        remedy: "Copy the name as a source prints it, and cite those words.",
      }))
  );
}

/** What is wrong with a text whose script is not that of its language. */
function wrongScript({ path, value }: Leaf<string>): readonly Omit<Fault, "file">[] {
  // The reason for an inferred name quotes the name.
  if (path.includes(".inferred.")) return [];
  const language = path.slice(path.lastIndexOf(".") + 1);
  if (language === "ko" && !hangulLetter.test(value)) {
    return [
      {
        field: path,
        problem: `“${value}” has no Hangul.`,
        remedy: "Write Korean in its own script, or leave it out; a romanisation is an alias.",
      },
    ];
  }
  if ((language === "en" || language === "ms") && hangulLetter.test(value)) {
    return [
      {
        field: path,
        problem: `“${value}” has Hangul in it.`,
        remedy: "Put the Korean under `ko`.",
      },
    ];
  }
  return [];
}
