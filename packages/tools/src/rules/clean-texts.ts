import { strings } from "../record-values.js";
import type { Fault, Rule } from "../rule.js";

/** What no text of a record holds, and what to write instead. */
const unclean: readonly (readonly [pattern: RegExp, problem: string, remedy: string])[] = [
  [/^\s|\s$|\s{2}/u, "has white space at an end, or twice", "Take it out."],
  [
    /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}\p{Zl}\p{Zp}]|(?! )\p{Zs}/u,
    "has a character that cannot be seen",
    "Write the text anew, without it.",
  ],
  [/<\/?[a-z!]|&#?\w+;|\]\(/iu, "has markup in it", "Write plain text."],
  [
    /(?=\p{L}*\p{Script=Latin})(?=\p{L}*[\p{Script=Cyrillic}\p{Script=Greek}])\p{L}+/u,
    "has a word of two alphabets, whose letters look alike",
    "Write the word anew.",
  ],
  [
    /[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]|(?<=[가-힣])[ㄱ-ㆎ](?=[가-힣])/u,
    "has single parts of Korean syllables",
    "Write whole syllables.",
  ],
];

/**
 * Texts are as people read them: composed (NFC), without characters that cannot be seen, without
 * markup or stray white space, each word in one alphabet.
 *
 * @see https://www.unicode.org/reports/tr39/ for letters that look alike
 */
export const cleanTexts: Rule = {
  name: "clean-texts",
  check: ({ records }) =>
    records.flatMap(({ file, value }) =>
      strings(value).flatMap(({ path, value: text }): Fault[] => {
        const composed = text.normalize("NFC") === text;
        return [
          ...unclean.filter(([pattern]) => composed && pattern.test(text)),
          ...(composed ? [] : [[/./u, "is not composed (NFC)", "Normalise it."] as const]),
        ].map(([, problem, remedy]) => ({
          file,
          field: path,
          problem: `${JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)} ${problem}.`,
          remedy,
        }));
      }),
    ),
};
