import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { datasetNames } from "@defence-pact/schema";
import { readManifest } from "../workspace.js";
import { type TableCells, tryProgram } from "./try.js";

/** How long it takes to import each dataset, and the query package with all of them. */
export function loadingTimes(folder: string, quick: boolean): TableCells {
  const rows = [...datasetNames, "query"].map((dataset) => {
    const { name } = readManifest(dataset);
    const read = dataset === "query" ? datasetNames : [dataset];
    const ways = {
      esm: `const start = performance.now(); await import("${name}");`,
      cjs: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
const start = performance.now(); require("${name}");`,
      json: `import { readFileSync } from "node:fs"; const start = performance.now();
${read.map((one) => `JSON.parse(readFileSync("node_modules/${readManifest(one).name}/data.json", "utf8"));`).join("\n")}`,
    };
    const cells = Object.entries(ways).map(([way, code]) => {
      const file = `load-${dataset}-${way}.mjs`;
      const timed = `${code}\nconsole.log("took:", performance.now() - start);`;
      writeFileSync(join(folder, file), timed);
      const times = Array.from({ length: quick ? 1 : 7 }, () => {
        const { output } = tryProgram(`loading ${name}`, process.execPath, [file], folder);
        return Number(/took: ([\d.]+)/.exec(output)?.[1]);
      }).sort((a, b) => a - b);
      return (times[Math.floor(times.length / 2)] ?? Number.NaN).toFixed(1);
    });
    return [`\`${name}\``, ...cells];
  });
  return [["package", "`import`", "`require`", "JSON"], ...rows];
}
