import { isObject } from "@defence-pact/schema";
import { type Leaf, strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

const hangulLetter = /\p{Script=Hangul}/u;

/**
 * Korean is in Hangul under `ko`, never under `en` or `ms`; a romanisation is an alias. A record with
 * a Korean alias has a Korean name.
 */
export const nativeNames: Rule = {
  name: "native-names",
  check: ({ records }) =>
    records.flatMap(({ file, value }) => [
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
    ]),
};

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
