/**
 * Run in the folder of a dataset package, after its build: writes its records as data.json and
 * their JSON Schema (2020-12) as schema.json, for readers who do not run this code.
 */
import { existsSync, writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { datasetNames } from "@defence-pact/schema";
import { datasetJsonSchema } from "@defence-pact/schema/zod";

const dataset = datasetNames.find((name) => name === basename(process.cwd()));
if (dataset === undefined) {
  throw new Error(`Run this in the folder of a dataset package: ${datasetNames.join(", ")}.`);
}
const built = resolve("dist/index.js");
if (!existsSync(built)) throw new Error(`${built} does not exist: run tsup first.`);
const module: object = await import(pathToFileURL(built).href);
const exportedRegistry: unknown = Reflect.get(module, dataset);
if (!(exportedRegistry instanceof Object))
  throw new Error(`${built} does not export "${dataset}".`);
const files = {
  "data.json": Object.values(exportedRegistry),
  "schema.json": datasetJsonSchema(dataset),
};
for (const [file, content] of Object.entries(files)) {
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}
console.log(`Wrote data.json (${files["data.json"].length} records) and schema.json.`);
