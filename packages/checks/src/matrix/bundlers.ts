import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { version as esbuild } from "esbuild";
import * as z from "zod";
import { root } from "../workspace.js";
import { bundleWithEsbuild } from "./bundle.js";
import { faults, matrix, type TableCells, tryProgram, versions } from "./try.js";

/** One program for the bundlers. */
interface Program {
  readonly name: string;
  readonly code: string;
  /** How many bytes it may ship. */
  readonly budget: number;
  /** What must not stand in it. */
  readonly not: RegExp;
}

/** What each bundler ships of each program: bytes minified, and gzipped in brackets. */
export async function bundlers(folder: string, quick: boolean): Promise<TableCells> {
  const all = programs();
  for (const [place, { code }] of all.entries()) {
    writeFileSync(join(folder, `program${place}.mjs`), code);
  }
  const known = versions();
  const rows: string[][] = [];
  for (const bundler of quick ? ["rollup"] : ["esbuild", "rollup", "webpack", "vite"]) {
    const row = [bundler, known.get(bundler) ?? esbuild];
    for (const [place, program] of all.entries()) {
      const what = `${bundler}, ${program.name}`;
      const entry = join(folder, `program${place}.mjs`);
      const text = await bundled(what, bundler, folder, entry, join(folder, `${bundler}${place}`));
      judgeBundle(what, program, text);
      row.push(`${Buffer.byteLength(text)} (${gzipSync(text).length})`);
    }
    rows.push(row);
  }
  return [["bundler", "version", ...all.map(({ name }) => name)], ...rows];
}

/** The bundle of a program; empty where there is none. */
async function bundled(
  what: string,
  bundler: string,
  folder: string,
  entry: string,
  out: string,
): Promise<string> {
  const file = join(out, "out.js");
  if (bundler === "esbuild") {
    await bundleWithEsbuild(folder, entry, { format: "esm" }, file);
  } else {
    // Each of them brings its own versions of things: a process of its own keeps them apart.
    tryProgram(what, process.execPath, [join(matrix, "bundle.mjs"), bundler, entry, out], folder);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}

function judgeBundle(what: string, { budget, not }: Program, text: string): void {
  const size = Buffer.byteLength(text);
  const stray = not.exec(text)?.[0];
  if (text === "") faults.push(`${what} made no bundle.`);
  if (size > budget) faults.push(`${what} ships ${size} bytes: ${budget} are allowed.`);
  if (stray !== undefined) faults.push(`${what} ships what was not asked for: ${stray}`);
}

const entityShape = z.looseObject({ id: z.string(), kind: z.string() });

function programs(): readonly Program[] {
  const package_ = join(root, "packages/entities");
  const data: unknown = JSON.parse(readFileSync(join(package_, "data.json"), "utf8"));
  const records = z.array(entityShape).parse(data);
  const record = records.find(({ id }) => id === "kai");
  if (record === undefined) throw new Error('There is no record "kai" to bundle.');
  const listed = JSON.stringify(records.map(({ id, kind }) => [id, kind])).length;
  const ids = readFileSync(join(package_, "dist/ids.js"), "utf8").length;
  return [
    {
      name: "one record",
      code: 'import { kai } from "@defence-pact/entities"; console.log(kai);',
      budget: Buffer.byteLength(JSON.stringify(record)) + 600,
      not: /id:\s*["'`](?!kai["'`])/,
    },
    {
      name: "ids alone",
      code: 'import { isEntityId } from "@defence-pact/entities/ids"; console.log(isEntityId("kai"));',
      budget: ids + listed + 1_500,
      not: /evidence:|summary:/,
    },
    {
      name: "query engine",
      code: 'import { collection } from "@defence-pact/query/engine"; console.log(collection);',
      budget: 40_000,
      not: /["'`](kai|fa-50|dsa-pact-2025)["'`]/,
    },
  ];
}
