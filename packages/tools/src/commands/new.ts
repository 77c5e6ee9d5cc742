/**
 * `npm run new -- <dataset> <kind> <id>`: writes the skeleton of a record, and adds its id to
 * the dataset's. For a source, which has no kind: `npm run new -- sources <id>`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "../biome.js";
import { newRecord } from "../record-skeleton.js";
import { repositoryRoot } from "../source-files.js";

const made = newRecord(repositoryRoot, process.argv.slice(2));
if (typeof made === "string") {
  console.error(made);
  process.exitCode = 1;
} else {
  const file = join(repositoryRoot, made.path);
  writeFileSync(file, made.text);
  format([file]);
  await import("./generate.js");
  console.log(`Wrote ${made.path}.
Fill in what is empty, with the evidence for it; then run:
  npm run check -- --fix
  npm run generate`);
}
