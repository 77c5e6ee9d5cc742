/**
 * `npm run generate`: writes what follows from the records: the ids, registry, index and about of
 * every dataset, the version in CITATION.cff, and parts of the guides. `npm run generate -- --check` writes
 * nothing; it fails when a file is stale, or when ids and record files do not match.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ZodError } from "zod";
import { type GeneratedFile, generatedFiles } from "../generated-files.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const check = process.argv.includes("--check");
const { files, gaps } = generatedFiles(root);
for (const gap of gaps) console.error(gap);
const stale = refresh(files);
// The guides are made from the datasets, which can be loaded once their registries are fresh.
const { guideFiles } = await import("../docs/guides.js");
try {
  stale.push(...refresh(await guideFiles(root)));
} catch (error) {
  if (!(error instanceof ZodError)) throw error;
  console.error('The guides are left: a record has not its shape yet. "npm run check" says which.');
  if (check) process.exitCode = 1;
}

if (!check) {
  console.log(stale.length === 0 ? "Every generated file is fresh." : `Wrote ${stale.join(", ")}.`);
} else if (stale.length + gaps.length > 0) {
  for (const path of stale) console.error(`${path} is not what the records and versions give.`);
  if (stale.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}

/** Writes the files that are not as they should be, unless it only checks; gives their paths. */
function refresh(expected: readonly GeneratedFile[]): string[] {
  const wrong = expected.filter(
    ({ path, text }) =>
      !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
  );
  for (const { path, text } of check ? [] : wrong) {
    // Renamed into place, so that a build running meanwhile never reads half a file.
    const unfinished = join(root, `${path}.unfinished`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(root, path));
  }
  return wrong.map(({ path }) => path);
}
