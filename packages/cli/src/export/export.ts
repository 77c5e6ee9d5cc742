import { join } from "node:path";
import type { Pact } from "@defence-pact/query";
import { type FlatTable, tables } from "@defence-pact/query/tables";
import { type DatasetName, datasetNames, type Language } from "@defence-pact/schema";
import { cite } from "../bibliography.js";
import { collectionOf, type DatasetRecord } from "../datasets.js";
import { UsageError } from "../usage-error.js";
import { csvFiles } from "./csv.js";
import type { OutputFile } from "./files.js";
import { geojson } from "./geojson.js";
import { graphml } from "./graphml.js";
import { icalendar } from "./icalendar.js";
import { jsonld } from "./jsonld.js";
import { parquet } from "./parquet.js";
import { sqlite } from "./sqlite.js";

/** Every {@link ExportFormat}. */
export const exportFormats = [
  "json",
  "ndjson",
  "csv",
  "parquet",
  "sqlite",
  "jsonld",
  "graphml",
  "geojson",
  "icalendar",
  "bibtex",
  "csl",
  "ris",
] as const;

/** A format that the data can be exported to. */
export type ExportFormat = (typeof exportFormats)[number];

/** The only dataset that a format can hold, if it cannot hold all. */
const onlyDataset: { readonly [Format in ExportFormat]?: DatasetName } = {
  geojson: "entities",
  icalendar: "timeline",
  bibtex: "sources",
  csl: "sources",
  ris: "sources",
};

/** Whether a format is several files. */
export function isFolder(format: ExportFormat): format is "csv" | "parquet" {
  return format === "csv" || format === "parquet";
}

/** What is exported. */
export interface Export {
  readonly files: readonly OutputFile[];
  /** Messages to the user. */
  readonly notes: readonly string[];
}

/**
 * The data in a format.
 *
 * @param out - The file, or the folder of a format that is several files.
 * @throws {@link UsageError} if the format does not hold a dataset that is asked for.
 */
export async function exported(
  pact: Pact,
  format: ExportFormat,
  names: readonly DatasetName[],
  out: string,
  language: Language,
): Promise<Export> {
  const only = onlyDataset[format];
  if (only !== undefined && names.some((name) => name !== only)) {
    throw new UsageError(`${format} holds the dataset ${only} only.`);
  }
  const wanted = names.length > 0 ? names : datasetNames;
  if (isFolder(format)) {
    const flat = flatTables(pact, wanted);
    const named: readonly (readonly [string, string | Uint8Array])[] =
      format === "csv"
        ? csvFiles(flat)
        : await Promise.all(
            flat.map(async (table) => [`${table.name}.parquet`, await parquet(table)] as const),
          );
    return {
      files: named.map(([name, content]) => ({ path: join(out, name), content })),
      notes: [],
    };
  }
  if (format === "icalendar") {
    const { text, left } = await icalendar(pact, language);
    const note = `${left.length} events without a first and a last day are not in the calendar.`;
    return { files: [{ path: out, content: text }], notes: left.length === 0 ? [] : [note] };
  }
  return { files: [{ path: out, content: await contentOf(pact, format, wanted) }], notes: [] };
}

async function contentOf(
  pact: Pact,
  format: Exclude<ExportFormat, "csv" | "parquet" | "icalendar">,
  names: readonly DatasetName[],
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return prettyJson(
        Object.fromEntries(names.map((name) => [name, [...collectionOf(pact, name)]])),
      );
    case "ndjson":
      return located(pact, names)
        .map(({ dataset, record }) => `${JSON.stringify({ dataset, record })}\n`)
        .join("");
    case "sqlite":
      return await sqlite(flatTables(pact, names));
    case "jsonld":
      return prettyJson(jsonld(located(pact, names)));
    case "graphml":
      return graphml(located(pact, names));
    case "geojson":
      return prettyJson(geojson(pact));
    case "bibtex":
    case "csl":
    case "ris":
      return await cite(pact.sources.toArray(), format);
    default:
      return format satisfies never;
  }
}

function prettyJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function located(pact: Pact, names: readonly DatasetName[]): readonly DatasetRecord[] {
  return names.flatMap((dataset) =>
    [...collectionOf(pact, dataset)].map((record) => ({ dataset, record })),
  );
}

/** The tables of datasets. */
export function flatTables(pact: Pact, names: readonly DatasetName[]): readonly FlatTable[] {
  return names.flatMap((name) =>
    tables(name, collectionOf(pact, name), name === "sources" ? { date: "issued" } : {}),
  );
}
