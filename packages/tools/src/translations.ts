/** The files in which maintainers keep our translations: `packages/<dataset>/translations/ko.json`. */
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type AnyRecord,
  type DatasetName,
  datasetNames,
  kindOf,
  kinds,
  type TranslatedLanguage,
  type Translation,
} from "@defence-pact/schema";
import * as z from "zod";
import { fieldOf, valueAt } from "./record-values.js";
import { datasetPath } from "./source-files.js";

/** A dataset with texts of ours. A source has none: its title is as printed. */
export type TranslatedDataset = Exclude<DatasetName, "sources">;

/** Every {@link TranslatedDataset}. */
export const translatedDatasets: readonly TranslatedDataset[] = datasetNames.filter(
  (name) => name !== "sources",
);

/** Every {@link TranslatedLanguage}. */
export const translatedLanguages: readonly TranslatedLanguage[] = ["ms", "ko"];

/** The fields whose texts are translated. */
export const translatedFields: readonly (keyof Translation)[] = ["name", "summary", "text"];

/** A translation, and which English texts it is of. */
export interface KeptTranslation extends Translation {
  /** The {@link fingerprint} of the English texts. */
  readonly of: string;
}

/** One file of translations. */
export interface TranslationFile {
  readonly dataset: TranslatedDataset;
  readonly language: TranslatedLanguage;
  /** From the root of the repository. */
  readonly path: string;
  /** By the id of the record. */
  readonly kept: { readonly [id: string]: KeptTranslation };
}

const words = z.string().min(1).exactOptional();
const texts = { name: words, summary: words, text: words };

const fileShape = z.record(z.string(), z.strictObject({ of: z.string(), ...texts }));

/** The translation of one record, as translators write it. */
export interface TranslationLine extends Translation {
  readonly id: string;
  readonly language: TranslatedLanguage;
}

/** The shape of a {@link TranslationLine}; what else a line holds does not matter. */
export const translationLine: z.ZodType<TranslationLine> = z.object({
  id: z.string(),
  language: z.enum(["ms", "ko"]),
  ...texts,
});

/** Where the translations of a dataset to a language are kept, from the root of the repository. */
export function translationPath(dataset: TranslatedDataset, language: TranslatedLanguage): string {
  return datasetPath(dataset, "translations", `${language}.json`);
}

/** Every file of translations; one that does not exist yet is empty. */
export function readTranslations(root: string): readonly TranslationFile[] {
  return translatedDatasets.flatMap((dataset) =>
    translatedLanguages.map((language) => {
      const path = translationPath(dataset, language);
      const file = join(root, path);
      if (!existsSync(file)) return { dataset, language, path, kept: {} };
      const read = fileShape.safeParse(JSON.parse(readFileSync(file, "utf8")));
      if (!read.success) throw new Error(`${path}: ${z.prettifyError(read.error)}`);
      return { dataset, language, path, kept: read.data };
    }),
  );
}

/** The text of a file of translations: its records in the order of their ids. */
export function translationText(kept: TranslationFile["kept"]): string {
  const sorted = Object.entries(kept).sort(([a], [b]) => (a < b ? -1 : 1));
  return `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`;
}

/** Kinds whose names are ours: no source need call the thing so. */
const namedByUs: ReadonlySet<string> = new Set([
  ...kinds.timeline,
  "agreement-series",
  "group",
  "platform-class",
  "situation",
]);

/** Kinds whose names a newspaper translates. All other kinds have names of their own in any language. */
const namedByUse: ReadonlySet<string> = new Set([
  "agency",
  "agreement",
  "armed-service",
  "bloc",
  "family",
  "gathering",
  "office",
  "place",
  "programme",
  "state",
]);

/** Whether the English name of a record is ours. */
export function isNamedByUs(record: AnyRecord): boolean {
  return namedByUs.has(kindOf<string>(record));
}

/** The English texts of a record that a language needs a translation of. */
export function textsToTranslate(record: AnyRecord, language: TranslatedLanguage): Translation {
  const kind = kindOf<string>(record);
  if ("publisher" in record || kind === "quotation") return {};
  const described = namedByUs.has(kind) || namedByUse.has(kind);
  const texts = translatedFields.flatMap((field) => {
    const text = valueAt(record, `${field}.en`);
    const given = valueAt(record, `${field}.${language}`) !== undefined;
    const wanted = typeof text === "string" && !given && (field !== "name" || described);
    return wanted ? [[field, text]] : [];
  });
  return Object.fromEntries(texts);
}

/** The first eight hexadecimal digits of the SHA-256 of texts: it shows when one has changed. */
export function fingerprint(texts: Translation): string {
  const inOrder = translatedFields.map((field) => fieldOf(texts, field) ?? null);
  return createHash("sha256").update(JSON.stringify(inOrder)).digest("hex").slice(0, 8);
}
