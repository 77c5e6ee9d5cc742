/**
 * Run in the folder of a dataset package, after its build: writes its records as data.json and
 * their JSON Schema (2020-12) as schema.json, for those who read the data without this code.
 */
import { existsSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { datasetJsonSchema } from "@defence-pact/schema/zod";
import { datasetNames, isDatasetName } from "../datasets.js";

const name = basename(process.cwd());
if (!isDatasetName(name)) {
  throw new Error(
    `Run this in the folder of a dataset package (${datasetNames.join(", ")}), not in "${name}".`,
  );
}
const built = resolve("dist/index.js");
if (!existsSync(built)) throw new Error(`${built} does not exist: run tsup first.`);
const module: object = await import(pathToFileURL(built).href);
const registry: unknown = Reflect.get(module, name);
if (!(registry instanceof Object)) throw new Error(`${built} does not export "${name}".`);

const records: readonly unknown[] = Object.values(registry);
for (const [file, content] of Object.entries({
  "data.json": records,
  "schema.json": datasetJsonSchema(name),
})) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`Wrote data.json (${records.length} records) and schema.json.`);
