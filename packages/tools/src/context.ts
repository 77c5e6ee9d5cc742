/** What the integrity rules look at: all datasets at once, as declared, as written and as read. */
import type { AnyRecord, DatasetName, HeldText, Redirects } from "@defence-pact/schema";
import { entity, platform, quote, source, timelineEvent } from "@defence-pact/schema/zod";
import type { Mismatch } from "@defence-pact/sources/verify";
import * as z from "zod";
import type { DatasetLayout } from "./datasets.js";
import type { RecordFile } from "./source-files.js";
import type { TranslationFile } from "./translations.js";

/** The schema of each dataset's records. */
export const datasetSchemas: { readonly [Name in DatasetName]: z.ZodType<AnyRecord> } = {
  sources: source,
  entities: entity,
  platforms: platform,
  timeline: timelineEvent,
  quotes: quote,
};

/** What a record file exports under one name. */
export interface ExportedValue {
  readonly file: string;
  readonly constant: string;
  readonly value: unknown;
}

/** A dataset as its folder has it. */
export interface LoadedDataset {
  readonly layout: DatasetLayout;
  readonly files: readonly RecordFile[];
  readonly exported: readonly ExportedValue[];
  readonly redirects: Redirects;
  /** What the package's index exports besides the records. */
  readonly otherExports: readonly string[];
}

/** A record that obeys its schema. */
export interface DataRecord {
  readonly dataset: DatasetName;
  readonly file: string;
  readonly value: AnyRecord;
}

/** The text of a source we hold fingerprints of, from whoever has it. */
export interface ReadText {
  readonly source: string;
  readonly paragraphs: readonly string[];
  /** What in the text or in the citations of it does not match. */
  readonly mismatches: readonly Mismatch[];
}

/** SHA-256 of each quotation's text, by id and language. */
export type QuotationFingerprints = {
  readonly [id: string]: { readonly [language: string]: string };
};

/** What the rules are given. */
export interface Given {
  /** The day of the check, as `2026-11-28`: what is known or has occurred is not later. */
  readonly today: string;
  readonly datasets: readonly LoadedDataset[];
  readonly heldTexts: readonly HeldText[];
  readonly quotationFingerprints: QuotationFingerprints;
  readonly translations: readonly TranslationFile[];
  readonly text?: ReadText;
}

/** What the rules are given, and the records by id. */
export interface Context extends Given {
  /** Every record that obeys its schema; the rule "schema" reports the others. */
  readonly records: readonly DataRecord[];
  readonly byId: ReadonlyMap<string, DataRecord>;
}

/** Where the quotations' fingerprints are kept, from the root of the repository. */
export const quotationFingerprintsPath = "packages/tools/quotation-fingerprints.json";

/** The shape of the file at {@link quotationFingerprintsPath}. */
export const quotationFingerprintsSchema: z.ZodType<QuotationFingerprints> = z.record(
  z.string(),
  z.record(z.string(), z.string()),
);

/** Picks the records that obey their schemas. */
export function createContext(given: Given): Context {
  const records = given.datasets.flatMap(({ layout, exported }) =>
    exported.flatMap(({ file, value }): DataRecord[] => {
      const read = datasetSchemas[layout.name].safeParse(value);
      return read.success ? [{ dataset: layout.name, file, value: read.data }] : [];
    }),
  );
  return { ...given, records, byId: new Map(records.map((one) => [one.value.id, one])) };
}
