/**
 * `npm run generate`: writes what is made from the records: ids, registry, index and about of every
 * dataset, the version in CITATION.cff, and parts of the guides. `npm run generate -- --check` writes
 * nothing, and fails when a file is stale or a record file cannot be used.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ZodError } from "zod";
import { type GeneratedFile, generatedFiles } from "../generated-files.js";
import { repositoryRoot } from "../source-files.js";

const check = process.argv.includes("--check");
const { files, gaps } = generatedFiles(repositoryRoot);
for (const gap of gaps) console.error(gap);
const stale = refresh(files);
// The guides need the datasets, which load only with fresh registries.
const { guideFiles } = await import("../docs/guides.js");
try {
  stale.push(...refresh(await guideFiles(repositoryRoot)));
} catch (error) {
  if (!(error instanceof ZodError)) throw error;
  console.error(
    'The guides are unchanged: a record does not obey its schema. "npm run check" says which.',
  );
  if (check) process.exitCode = 1;
}

if (!check) {
  console.log(stale.length === 0 ? "Every generated file is fresh." : `Wrote ${stale.join(", ")}.`);
} else if (stale.length + gaps.length > 0) {
  for (const path of stale) console.error(`${path} is stale.`);
  if (stale.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  process.exitCode = 1;
}

/** Writes the stale files, unless it only checks; returns their paths. */
function refresh(expected: readonly GeneratedFile[]): string[] {
  const wrong = expected.filter(
    ({ path, text }) =>
      !existsSync(join(repositoryRoot, path)) ||
      readFileSync(join(repositoryRoot, path), "utf8") !== text,
  );
  for (const { path, text } of check ? [] : wrong) {
    // Renamed into place, so that a build at the same time never reads half a file.
    const unfinished = join(repositoryRoot, `${path}.unfinished`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(repositoryRoot, path));
  }
  return wrong.map(({ path }) => path);
}
