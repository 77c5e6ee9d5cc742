/**
 * `npm run packages:check`: installs the packed packages in a stranger's project and tries them in
 * every runtime, bundler and compiler in use, then writes what it measured to
 * docs/compatibility.md. Exits with 1 when something does not work or is too big.
 *
 * `npm run packages:check -- --quick` takes two runtimes, one bundler and no compiler, and writes
 * nothing: the packaging tests try the rest of what is quick.
 */
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "../../../tools/src/run.js";
import { createConsumer } from "../consumer.js";
import { bundlers } from "../matrix/bundlers.js";
import { compilers } from "../matrix/compilers.js";
import { loadingTimes } from "../matrix/loading.js";
import { runtimes } from "../matrix/runtimes.js";
import { faults, matrix, type TableCells, tool, versions } from "../matrix/try.js";
import { root } from "../workspace.js";

/** A section of the page: what is measured, and how. */
interface MatrixSection {
  readonly title: string;
  readonly text: string;
  readonly slow?: true;
  measure(folder: string, quick: boolean): TableCells | Promise<TableCells>;
}

const sections: readonly MatrixSection[] = [
  {
    title: "Runtimes",
    text: "The same program asks the installed packages what users ask. Workers and browsers get it as a bundle.",
    measure: runtimes,
  },
  {
    title: "TypeScript",
    text: "A strict project that imports every entry point, with `skipLibCheck: false`, in each way in which TypeScript finds packages. Errors within zod, which users of `@defence-pact/schema/zod` bring, are not counted.",
    slow: true,
    measure: compilers,
  },
  {
    title: "Bundlers",
    text: "What a program ships that imports one record, the ids alone, or the query engine alone: bytes minified, and gzipped in brackets. None holds a record that was not asked for.",
    measure: bundlers,
  },
  {
    title: "Loading",
    text: `The middle of seven fresh processes on Node ${process.versions.node}, in milliseconds, beside reading and parsing the same records as JSON. \`@defence-pact/query\` loads all of them.`,
    measure: loadingTimes,
  },
];

const quick = process.argv.includes("--quick");
install();
const consumer = createConsumer();
try {
  const parts: string[] = [];
  for (const { title, text, slow, measure } of sections) {
    if (quick && slow) continue;
    console.error(`${title} …`);
    const table = markdown(await measure(consumer.folder, quick));
    parts.push(`## ${title}\n\n${text}\n\n${table}`);
    console.log(`\n${title}\n${table}\n`);
  }
  if (!quick && faults.length === 0) {
    const path = join(root, "docs/compatibility.md");
    const day = new Date().toISOString().slice(0, 10);
    const found = `What \`npm run packages:check\` found on ${day}, with the packages as npm would publish them. It writes this page.`;
    writeFileSync(path, `${["# Compatibility", found, ...parts].join("\n\n")}\n`);
    console.log(`\nWrote ${path}.`);
  }
} finally {
  consumer.remove();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Installs what the matrix needs, unless it is there. */
function install(): void {
  const needed = quick ? ["node24", "rollup"] : [...versions().keys()];
  if (needed.every((name) => existsSync(tool(name)))) return;
  console.error("Installing the runtimes, bundlers and compilers …");
  run(matrix, ["npm", "ci", ...(quick ? ["--omit=dev"] : [])]);
}

function markdown(table: TableCells): string {
  const [heading = [], ...rows] = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}
