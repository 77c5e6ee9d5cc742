/** What the data amount to, in figures. */
import {
  corroboration,
  datasetNames,
  disputes,
  originOf,
  type TranslatedLanguage,
  wordsOf,
} from "@defence-pact/schema";
import type { Published } from "./published.js";
import { evidenceOf } from "./record-values.js";
import {
  fingerprint,
  type TranslationFile,
  textsToTranslate,
  translatedLanguages,
} from "./translations.js";

/** One figure: what is counted, and how many. */
export interface Figure {
  readonly label: string;
  readonly value: string;
}

/**
 * The figures of the data: records, values that sources bear out, the evidence for them and how much
 * of it gives words, how many sources and independent origins it comes from, how much of it is
 * disputed or corroborated, names by language, and how much of our texts is translated.
 *
 * A value is a field of a record, or a part of one (`value.MYR`), that evidence supports.
 */
export function statistics(
  data: Published,
  translations: readonly TranslationFile[],
): readonly Figure[] {
  const cited = data.all.flatMap(({ value: record }) => ("evidence" in record ? [record] : []));
  const entries = cited.flatMap(evidenceOf).map(({ entry }) => entry);
  const values = cited.flatMap((record) => Object.values(corroboration(record, data.sources)));
  const corroborated = values.filter((origins) => origins.length > 1).length;
  const origins = new Set([
    ...Object.keys(data.sources).map((id) => originOf(id, data.sources)),
    ...entries.flatMap(({ origin }) => origin ?? []),
  ]);
  const disputed = cited.map((record) => disputes(record).length).filter((count) => count > 0);
  return [
    figure("records", data.all.length),
    ...datasetNames.map((name) =>
      figure(`  ${name}`, data.all.filter(({ dataset }) => dataset === name).length),
    ),
    figure("values with evidence", values.length),
    figure("  with two or more independent origins", share(corroborated, values.length)),
    figure("entries of evidence", entries.length),
    figure("  that contradict", entries.filter((entry) => "contradicts" in entry).length),
    figure(
      "  with the words of the source",
      share(entries.filter((entry) => wordsOf(entry).length > 0).length, entries.length),
    ),
    figure(
      "  fields inferred from more than the words",
      entries.flatMap((entry) => ("inferred" in entry ? Object.keys(entry.inferred ?? {}) : []))
        .length,
    ),
    figure("sources", Object.keys(data.sources).length),
    figure("independent origins of sources and entries", origins.size),
    figure("records with a dispute", disputed.length),
    figure(
      "disputed fields",
      disputed.reduce((sum, count) => sum + count, 0),
    ),
    ...namesByLanguage(data).map(([language, count]) => figure(`names in ${language}`, count)),
    ...translatedLanguages.map((language) =>
      figure(`records translated to ${language}`, translated(data, translations, language)),
    ),
  ];
}

/** Of how many records with texts of ours the translation to a language is there and current. */
function translated(
  { all }: Published,
  translations: readonly TranslationFile[],
  language: TranslatedLanguage,
): string {
  const files = translations.filter((file) => file.language === language);
  const current = new Set(
    files.flatMap(({ kept }) => Object.entries(kept).map(([id, { of }]) => `${id} ${of}`)),
  );
  const wanted = all
    .map(({ value }) => ({ id: value.id, texts: textsToTranslate(value, language) }))
    .filter(({ texts }) => Object.keys(texts).length > 0);
  const done = wanted.filter(({ id, texts }) => current.has(`${id} ${fingerprint(texts)}`));
  return share(done.length, wanted.length);
}

/**
 * The entries of evidence whose words are not known, by source, each source with what of it could
 * not be read.
 */
export function withoutWords({ all, sources }: Published): string {
  const bySource = new Map<string, string[]>();
  for (const { value: record } of all) {
    for (const { path, entry } of evidenceOf(record)) {
      if (!("topic" in entry)) continue;
      const entries = bySource.get(entry.source) ?? [];
      bySource.set(entry.source, entries);
      entries.push(`  ${record.id} ${path}: ${entry.topic}`);
    }
  }
  return [...bySource]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entries]) => [`${id}: ${sources[id]?.unread ?? "not said"}`, ...entries].join("\n"))
    .join("\n");
}

function figure(label: string, value: number | string): Figure {
  return { label, value: typeof value === "number" ? value.toLocaleString("en") : value };
}

/** `12 (34 %)`. */
function share(part: number, whole: number): string {
  const percent = whole === 0 ? 0 : Math.round((100 * part) / whole);
  return `${part.toLocaleString("en")} (${percent} %)`;
}

/** How many records have a name in each language, by its BCP 47 tag. */
function namesByLanguage({ all }: Published): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { value: record } of all) {
    if (!("name" in record)) continue;
    for (const language of Object.keys(record.name)) {
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Figures as a table of two columns, the numbers aligned to the right. */
export function figureTable(figures: readonly Figure[]): string {
  const labels = Math.max(0, ...figures.map(({ label }) => label.length));
  // The share in brackets stands beside the column.
  const numbers = Math.max(0, ...figures.map(({ value }) => numberOf(value).length));
  return figures
    .map(({ label, value }) => {
      const number = numberOf(value);
      return `${label.padEnd(labels)}  ${number.padStart(numbers)}${value.slice(number.length)}`;
    })
    .join("\n");
}

function numberOf(value: string): string {
  return value.split(" ")[0] ?? value;
}
