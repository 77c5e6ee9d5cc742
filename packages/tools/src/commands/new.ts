/**
 * `npm run new -- <dataset> <kind> <id>`: writes the skeleton of a record and the dataset's ids with
 * its own. For a source, which has no kind: `npm run new -- sources <id>`.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "../biome.js";
import { newRecord } from "../record-skeleton.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const made = newRecord(root, process.argv.slice(2));
if (typeof made === "string") {
  console.error(made);
  process.exitCode = 1;
} else {
  writeFileSync(join(root, made.path), made.text);
  format([join(root, made.path)]);
  await import("./generate.js");
  console.log(`Wrote ${made.path}.
Fill in what is empty, with the evidence for it; then run:
  npm run check -- --fix
  npm run generate`);
}
