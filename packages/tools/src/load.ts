/** Reads the datasets from their folders, without a build. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Redirects } from "@defence-pact/schema";
import {
  heldCitations,
  heldTexts,
  splitParagraphs,
  verifyCitations,
} from "@defence-pact/sources/verify";
import {
  type Context,
  createContext,
  type ExportedValue,
  type LoadedDataset,
  quotationFingerprintsPath,
  quotationFingerprintsSchema,
  type ReadText,
} from "./context.js";
import { type DatasetLayout, datasets } from "./datasets.js";
import type { Fault } from "./rule.js";
import { datasetPath, otherExports, type RecordFile, readRecordFiles } from "./source-files.js";
import { readTranslations } from "./translations.js";

/** What was read, and what could not be. */
export interface Loaded {
  readonly context: Context;
  readonly unreadable: readonly Fault[];
}

/**
 * Reads every dataset.
 *
 * @param root - The root of the repository.
 * @param text - The text of the source we hold fingerprints of, from whoever has it.
 * @param today - The day on which the rules look at them; the real one when left out.
 */
export async function load(
  root: string,
  text?: string,
  today: string = new Date().toISOString().slice(0, 10),
): Promise<Loaded> {
  const unreadable: Fault[] = [];
  const loaded: LoadedDataset[] = [];
  for (const layout of datasets) loaded.push(await loadDataset(root, layout, unreadable));
  const kept = join(root, quotationFingerprintsPath);
  const given = {
    today,
    datasets: loaded,
    heldTexts,
    quotationFingerprints: existsSync(kept)
      ? quotationFingerprintsSchema.parse(JSON.parse(readFileSync(kept, "utf8")))
      : {},
    translations: readTranslations(root),
  };
  const context = createContext(given);
  const readText = text === undefined ? undefined : await compareWithText(context, text);
  return {
    context: readText === undefined ? context : createContext({ ...given, text: readText }),
    unreadable,
  };
}

async function loadDataset(
  root: string,
  layout: DatasetLayout,
  unreadable: Fault[],
): Promise<LoadedDataset> {
  const files = readRecordFiles(root, layout);
  const exported: ExportedValue[] = [];
  for (const file of files) exported.push(...(await exportsOf(root, file, unreadable)));
  return {
    layout,
    files,
    exported,
    redirects: await redirectsOf(root, layout),
    otherExports: otherExports(root, layout),
  };
}

async function importFile(root: string, path: string): Promise<object> {
  return await import(pathToFileURL(join(root, path)).href);
}

async function exportsOf(
  root: string,
  { path }: RecordFile,
  unreadable: Fault[],
): Promise<readonly ExportedValue[]> {
  try {
    return Object.entries(await importFile(root, path)).map(([constant, value]) => ({
      file: path,
      constant,
      value,
    }));
  } catch (error) {
    unreadable.push({
      file: path,
      problem: `It cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      remedy: "Write one plain literal, and import only types.",
    });
    return [];
  }
}

async function redirectsOf(root: string, { name }: DatasetLayout): Promise<Redirects> {
  const path = datasetPath(name, "src", "redirects.ts");
  const module: { readonly redirects?: Redirects } = await importFile(root, path);
  if (module.redirects === undefined) throw new Error(`${path} must export "redirects".`);
  return module.redirects;
}

async function compareWithText(context: Context, text: string): Promise<ReadText | undefined> {
  const [heldText] = context.heldTexts;
  if (heldText === undefined) return undefined;
  const citations = context.records.flatMap(({ value }) =>
    "evidence" in value ? heldCitations(value, heldText.source) : [],
  );
  const { mismatches } = await verifyCitations(text, citations, heldText);
  return { source: heldText.source, paragraphs: splitParagraphs(text), mismatches };
}
