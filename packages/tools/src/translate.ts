/** What `npm run translate` does: takes translators' lines in, and gives out what they have to do. */
import { didYouMean, kindOf, type TranslatedLanguage } from "@defence-pact/schema";
import * as z from "zod";
import type { Context, DataRecord } from "./context.js";
import type { GeneratedFile } from "./generated-files.js";
import {
  fingerprint,
  type KeptTranslation,
  type TranslationLine,
  textsToTranslate,
  translatedFields,
  translationLine,
  translationText,
} from "./translations.js";

/** What a translator has to do for one record: its English texts, to be replaced by theirs. */
export interface TranslationTask extends TranslationLine {
  readonly kind: string;
}

/** The records whose texts a language lacks, or has of other English texts than they have now. */
export function translationTasks(
  { records, translations }: Context,
  language: TranslatedLanguage,
): readonly TranslationTask[] {
  return records.flatMap(({ dataset, value }) => {
    const texts = textsToTranslate(value, language);
    const file = translations.find((one) => one.dataset === dataset && one.language === language);
    const isDone = file?.kept[value.id]?.of === fingerprint(texts);
    return file === undefined || isDone || Object.keys(texts).length === 0
      ? []
      : [{ id: value.id, language, kind: kindOf<string>(value), ...texts }];
  });
}

/**
 * The files of translations with those of some JSON lines put in.
 *
 * @param lines - One `{ id, language, name?, summary?, text? }` a line.
 * @returns The files that change, or what is wrong with the lines: then nothing may be written.
 */
export function withTranslations(
  context: Context,
  lines: readonly string[],
): { readonly files: readonly GeneratedFile[]; readonly problems: readonly string[] } {
  const problems: string[] = [];
  const added = new Map<string, { [id: string]: KeptTranslation }>();
  for (const [place, line] of lines.entries()) {
    const told = readLine(context, line);
    if (typeof told === "string") {
      problems.push(`Line ${place + 1}: ${told}`);
      continue;
    }
    const { path, id, translation } = told;
    added.set(path, { ...added.get(path), [id]: translation });
  }
  const files = context.translations.flatMap(({ path, kept }) => {
    const own = added.get(path);
    return own === undefined ? [] : [{ path, text: translationText({ ...kept, ...own }) }];
  });
  return { files: problems.length === 0 ? files : [], problems };
}

/** The translation in a line and the file it belongs to, or what is wrong with it. */
function readLine(
  { byId, translations }: Context,
  line: string,
): string | { readonly path: string; readonly id: string; readonly translation: KeptTranslation } {
  const json = readJson(line);
  if (json === undefined) return `It is not JSON: ${line.slice(0, 60)}`;
  const read = translationLine.safeParse(json);
  if (!read.success) return z.prettifyError(read.error).replaceAll("\n", " ");
  const { id, language, ...own } = read.data;
  const record = byId.get(id);
  if (record === undefined) return `No record has the id "${id}".${didYouMean(id, byId.keys())}`;
  const file = fileOf(record, language, translations);
  const english = textsToTranslate(record.value, language);
  const wanted = translatedFields.filter((field) => english[field] !== undefined);
  const given = translatedFields.filter((field) => own[field] !== undefined);
  if (file === undefined || wanted.join() !== given.join()) {
    return `"${id}" needs ${wanted.join(" and ") || "nothing"} in "${language}", and has ${given.join(" and ") || "nothing"}.`;
  }
  return { path: file.path, id, translation: { of: fingerprint(english), ...own } };
}

function fileOf(
  { dataset }: DataRecord,
  language: TranslatedLanguage,
  translations: Context["translations"],
): Context["translations"][number] | undefined {
  return translations.find((file) => file.dataset === dataset && file.language === language);
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
