/**
 * `npm run generate`: writes src/ids.ts, src/registry.ts, src/index.ts and src/about.ts of every
 * dataset from its record files, and the version in CITATION.cff. `npm run generate -- --check`
 * writes nothing and fails when one of them is stale, or when a record file cannot be listed.
 */
import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatedFiles } from "./generated-files.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const check = process.argv.includes("--check");
const { files, gaps } = generatedFiles(root);
const stale = files.filter(
  ({ path, text }) =>
    !existsSync(join(root, path)) || readFileSync(join(root, path), "utf8") !== text,
);

for (const gap of gaps) console.error(gap);
if (check) {
  for (const { path } of stale) console.error(`${path} is not what the records and versions give.`);
  if (stale.length > 0) console.error('Run "npm run generate" and commit what it writes.');
  if (stale.length + gaps.length > 0) process.exitCode = 1;
} else {
  for (const { path, text } of stale) {
    // Renamed into place, so that a build running meanwhile never reads half a file.
    const unfinished = join(root, `${path}.unfinished`);
    writeFileSync(unfinished, text);
    renameSync(unfinished, join(root, path));
  }
  console.log(
    stale.length === 0
      ? "Every generated file is fresh."
      : `Wrote ${stale.map(({ path }) => path).join(", ")}.`,
  );
}
