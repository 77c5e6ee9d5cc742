/**
 * `npm run new -- <dataset> <kind> <id>`: writes the skeleton of a record and the line for its id
 * in ids.ts. For a source, which has no kind: `npm run new -- sources <id>`.
 */

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { format } from "./biome.js";
import { newRecord } from "./record-skeleton.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const made = newRecord(root, process.argv.slice(2));
if (typeof made === "string") {
  console.error(made);
  process.exitCode = 1;
} else {
  for (const { path, text } of made) writeFileSync(join(root, path), text);
  format(made.map(({ path }) => join(root, path)));
  const [record, ids] = made.map(({ path }) => path);
  console.log(`Wrote ${record} and a line in ${ids}.
Fill in what is empty, with the evidence for it; then run:
  npm run check:data -- --fix
  npm run generate`);
}
