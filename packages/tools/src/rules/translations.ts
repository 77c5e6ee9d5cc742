import { didYouMean } from "@defence-pact/schema";
import type { Context } from "../context.js";
import type { Fault, Rule } from "../rule.js";
import {
  fingerprint,
  type TranslationFile,
  textsToTranslate,
  translatedFields,
} from "../translations.js";
import { figuresMissing } from "./words/numbers.js";

/**
 * Every text of ours stands in Malay and Korean too, made from the English text that stands now,
 * with its figures, in the language's own script and words.
 */
export const translations: Rule = {
  name: "translations",
  check: (context) =>
    context.translations.flatMap((file) => [
      ...wrongTexts(file, context),
      ...orphans(file, context),
    ]),
};

function wrongTexts(file: TranslationFile, { records }: Context): readonly Fault[] {
  return records
    .filter(({ dataset }) => dataset === file.dataset)
    .flatMap(({ value }): Fault[] => {
      const english = textsToTranslate(value, file.language);
      const wanted = translatedFields.filter((field) => english[field] !== undefined);
      const kept = Object.hasOwn(file.kept, value.id) ? file.kept[value.id] : undefined;
      const given = translatedFields.filter((field) => kept?.[field] !== undefined);
      const fault = { file: file.path, field: value.id };
      const remedy = `Translate it: "npm run translate -- --wanted ${file.language}" prints its texts.`;
      if (kept === undefined) {
        return wanted.length === 0 ? [] : [{ ...fault, problem: "It is not translated.", remedy }];
      }
      if (wanted.join() !== given.join()) {
        const problem = `It has ${given.join(" and ") || "nothing"}, and needs ${wanted.join(" and ") || "nothing"}.`;
        return [{ ...fault, problem, remedy }];
      }
      if (kept.of !== fingerprint(english)) {
        return [{ ...fault, problem: "The English text has changed since.", remedy }];
      }
      return given.flatMap((field) =>
        textProblems(kept[field] ?? "", english[field] ?? "", file.language).map((wrong) => ({
          ...fault,
          field: `${value.id}.${field}`,
          ...wrong,
        })),
      );
    });
}

const hangul = /\p{Script=Hangul}/u;

/** Words of Indonesian, each with what Malay says. */
const indonesian: ReadonlyMap<string, string> = new Map([
  ["karena", "kerana"],
  ["bahwa", "bahawa"],
  ["pemerintah", "kerajaan"],
  ["perusahaan", "syarikat"],
  ["kementrian", "kementerian"],
  ["kesepakatan", "perjanjian"],
  ["kapabilitas", "keupayaan"],
  ["rudal", "peluru berpandu"],
  ["kendaraan", "kenderaan"],
  ["kerja sama", "kerjasama"],
  ["miliar", "bilion"],
  ["triliun", "trilion"],
  ["persen", "peratus"],
  ["nota kesepahaman", "memorandum persefahaman"],
  ["angkatan udara", "tentera udara"],
  ["angkatan laut", "tentera laut"],
  ["angkatan darat", "tentera darat"],
  ["amerika serikat", "Amerika Syarikat"],
  ["tiongkok", "China"],
  ["uang", "wang"],
  ["agustus", "Ogos"],
  ["desember", "Disember"],
  ["maret", "Mac"],
  ["juni", "Jun"],
  ["juli", "Julai"],
]);

function textProblems(
  text: string,
  english: string,
  language: TranslationFile["language"],
): readonly Pick<Fault, "problem" | "remedy">[] {
  const problems: Pick<Fault, "problem" | "remedy">[] = [];
  // A proper name may stand as in English.
  if (hangul.test(text) !== (language === "ko") && text !== english) {
    problems.push({
      problem: language === "ko" ? "It has no Hangul." : "It has Hangul.",
      remedy: "Write it in the language of the file.",
    });
  }
  for (const [word, malay] of language === "ms" ? indonesian : []) {
    if (!new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text)) continue;
    problems.push({ problem: `“${word}” is Indonesian.`, remedy: `Malay says “${malay}”.` });
  }
  for (const figure of figuresMissing(english, text)) {
    problems.push({ problem: `It lacks the figure “${figure}”.`, remedy: "Give every figure." });
  }
  for (const figure of figuresMissing(text, english)) {
    problems.push({
      problem: `The English text has no figure “${figure}”.`,
      remedy: "Give no others.",
    });
  }
  return problems;
}

function orphans({ path, kept }: TranslationFile, { byId }: Context): readonly Fault[] {
  return Object.keys(kept)
    .filter((id) => !byId.has(id))
    .map((id) => ({
      file: path,
      field: id,
      problem: `No record has this id.${didYouMean(id, byId.keys())}`,
      remedy: "Move it to the id that the record has now, or take it out.",
    }));
}
