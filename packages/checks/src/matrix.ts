/**
 * `npm run check:packages`: installs the packed packages in a stranger's project and tries them in
 * every runtime, bundler and compiler in use, then writes what it measured to
 * docs/compatibility.md. Exits with 1 when something does not work or is too big.
 *
 * `npm run check:packages -- --quick` takes two runtimes, one bundler and no compiler, and writes
 * nothing: the packaging tests try the rest of what is quick.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import * as z from "zod";
import { createConsumer, entryPoints, npm } from "./consumer.js";
import { datasets, readManifest, root } from "./workspace.js";

const quick = process.argv.includes("--quick");
const matrix: string = fileURLToPath(new URL("../matrix", import.meta.url));
const faults: string[] = [];

/** The cells of a table, row by row, the first row its heading. */
type Table = readonly (readonly string[])[];

/** A section of the page. */
type Section = readonly [title: string, text: string, table: Table];

install();
const consumer = createConsumer();
try {
  const sections: Section[] = [];
  for (const [title, text, measure] of measurements()) {
    console.error(`${title} …`);
    const table = await measure();
    sections.push([title, text, table]);
    console.log(`\n${title}\n${markdown(table)}\n`);
  }
  if (!quick && faults.length === 0) {
    const path = join(root, "docs/compatibility.md");
    writeFileSync(path, page(sections));
    console.log(`\nWrote ${path}.`);
  }
} finally {
  consumer.remove();
}
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** What is measured, each with its title and what the page says of it. */
function measurements(): readonly (readonly [string, string, () => Table | Promise<Table>])[] {
  const typescript = [
    "TypeScript",
    "A strict project that imports every entry point, with `skipLibCheck: false`, in each way in which TypeScript finds packages. Errors within zod, which users of `@defence-pact/schema/zod` bring, are not counted.",
    compilers,
  ] as const;
  return [
    [
      "Runtimes",
      "The same program asks the installed packages what users ask. Workers and browsers get it as a bundle.",
      runtimes,
    ],
    ...(quick ? [] : [typescript]),
    [
      "Bundlers",
      "What a program ships that imports one record, the ids alone, or the query engine alone: bytes minified, and gzipped in brackets. None holds a record that was not asked for.",
      bundlers,
    ],
    [
      "Loading",
      `The middle of seven fresh processes on Node ${process.versions.node}, in milliseconds, beside reading and parsing the same records as JSON. \`@defence-pact/query\` loads all of them.`,
      loading,
    ],
  ];
}

/** Installs what the matrix needs, unless it is there. */
function install(): void {
  const needed = quick ? ["node24", "rollup"] : [...versionsIn(matrix).keys()];
  if (needed.every((name) => existsSync(join(matrix, "node_modules", name)))) return;
  console.error("Installing the runtimes, bundlers and compilers …");
  npm(matrix, ["ci", ...(quick ? ["--omit=dev"] : [])]);
}

/** The exact version of each tool of the matrix. */
function versionsIn(folder: string): Map<string, string> {
  const list = z.record(z.string(), z.string());
  const { dependencies, devDependencies } = z
    .object({ dependencies: list, devDependencies: list })
    .parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  return new Map(
    Object.entries({ ...dependencies, ...devDependencies }).map(([name, version]) => [
      name,
      version.replace(/^npm:.*@/, ""),
    ]),
  );
}

/** A program that ran: what it printed, and how it ended. */
interface Run {
  readonly ok: boolean;
  readonly output: string;
}

/** Runs a program in the consumer's project; what goes wrong is a fault. */
function run(what: string, command: string, args: readonly string[], cwd: string): Run {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
    env: { ...process.env, NO_COLOR: "1" },
  });
  const output = `${stdout}${stderr}`.trim();
  const ok = error === undefined && status === 0;
  if (!ok) faults.push(`${what}: ${error?.message ?? `exited with ${status}`}\n${output}`);
  return { ok, output };
}

/** The file of a tool of the matrix. */
function tool(...parts: string[]): string {
  return join(matrix, "node_modules", ...parts);
}

/** The smoke program in every runtime, as it can be loaded there. */
async function runtimes(): Promise<Table> {
  const { folder } = consumer;
  const source = readFileSync(join(matrix, "smoke.mjs"), "utf8");
  writeFileSync(join(folder, "smoke.mjs"), source);
  const show = 'import { right } from "./smoke.mjs"; console.log("right:", right);';
  writeFileSync(join(folder, "show.mjs"), show);
  await bundleWithEsbuild(folder, "show.mjs", { format: "cjs", packages: "external" }, "show.cjs");

  const table: string[][] = [["runtime", "version", "ESM", "CommonJS"]];
  const cell = ({ ok, output }: Run, what: string): string => {
    const right = /right: (\d+)/.exec(output)?.[1];
    if (ok && right === undefined) faults.push(`${what} printed no answers:\n${output}`);
    return ok && right !== undefined ? `${right} of ${right}` : "fails";
  };
  const inFiles = (name: string, version: string, command: string, args: readonly string[]): void =>
    void table.push([
      name,
      version,
      ...["show.mjs", "show.cjs"].map((file) =>
        cell(run(`${name} ${file}`, command, [...args, file], folder), `${name} ${file}`),
      ),
    ]);

  inFiles("Node", process.versions.node, process.execPath, []);
  const versions = versionsIn(matrix);
  const version = (name: string): string => versions.get(name) ?? "";
  for (const name of quick ? ["node24"] : ["node22", "node24", "node26"]) {
    inFiles("Node", version(name), tool(name, "bin/node"), []);
  }
  if (quick) return table;

  inFiles("Bun", version("bun"), tool("bun/bin/bun.exe"), ["run"]);
  const deno = ["run", "--quiet", "--node-modules-dir=manual", "--allow-read", "--allow-env"];
  inFiles("Deno", version("deno"), process.execPath, [tool("deno/bin.cjs"), ...deno]);

  writeFileSync(
    join(folder, "worker-source.mjs"),
    'import { right } from "./smoke.mjs"; export default { test() { console.log("right:", right); } };',
  );
  await bundleWithEsbuild(folder, "worker-source.mjs", { format: "esm" }, "worker.mjs");
  writeFileSync(
    join(folder, "worker.capnp"),
    `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (services = [(name = "main", worker = .main)]);
const main :Workerd.Worker = (
  modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
  compatibilityDate = "2026-01-01",
);
`,
  );
  const workerd = run("workerd", tool("workerd/bin/workerd"), ["test", "worker.capnp"], folder);
  table.push(["workerd", version("workerd"), cell(workerd, "workerd"), "as a bundle"]);

  writeFileSync(
    join(folder, "page-source.mjs"),
    'import { right } from "./smoke.mjs"; document.title = "right: " + right;',
  );
  await bundleWithEsbuild(folder, "page-source.mjs", { format: "iife" }, "page.js");
  writeFileSync(
    join(folder, "page.html"),
    '<!doctype html><meta charset="utf-8"><script src="page.js"></script>',
  );
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error("Chromium is not installed: set CHROMIUM to its path to try it too.");
    table.push(["Chromium", "not installed", "not tried", "as a bundle"]);
    return table;
  }
  const dumped = run(
    "Chromium",
    chromium.path,
    [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      `--user-data-dir=${join(folder, "chromium")}`,
      "--dump-dom",
      pathToFileURL(join(folder, "page.html")).href,
    ],
    folder,
  );
  table.push(["Chromium", chromium.version, cell(dumped, "Chromium"), "as a bundle"]);
  return table;
}

/** The system's Chromium, which npm does not bring. */
function findChromium(): { readonly path: string; readonly version: string } | undefined {
  const names = [process.env["CHROMIUM"] ?? "", "chromium", "chromium-browser", "google-chrome"];
  for (const path of names.filter((name) => name !== "")) {
    const { status, stdout } = spawnSync(path, ["--version"], { encoding: "utf8" });
    const version = /\d[\d.]+/.exec(stdout ?? "")?.[0];
    if (status === 0 && version !== undefined) return { path, version };
  }
  return undefined;
}

/** The options of esbuild in which the bundles differ. */
interface BundleOptions {
  readonly format: "esm" | "cjs" | "iife";
  readonly packages?: "external";
}

async function bundleWithEsbuild(
  folder: string,
  from: string,
  options: BundleOptions,
  to: string,
): Promise<void> {
  await build({
    ...options,
    entryPoints: [resolve(folder, from)],
    absWorkingDir: folder,
    outfile: resolve(folder, to),
    bundle: true,
    minify: true,
    charset: "utf8",
    logLevel: "error",
  });
}

/** Every TypeScript in every mode of resolution that it has. */
function compilers(): Table {
  const { folder } = consumer;
  const modes = {
    "node16 (ESM)": { file: "all.mts", module: "node16", moduleResolution: "node16" },
    "node16 (CommonJS)": { file: "all.cts", module: "node16", moduleResolution: "node16" },
    bundler: { file: "all.ts", module: "esnext", moduleResolution: "bundler" },
    node10: { file: "all.ts", module: "commonjs", moduleResolution: "node10" },
  };
  const versions = [...versionsIn(matrix)].filter(([name]) => name.startsWith("typescript"));
  const rows = versions.map(([name, version]) => [
    version,
    ...Object.entries(modes).map(([mode, { file, ...resolution }]) => {
      const major = Number(version.split(".")[0]);
      if (major >= 7 && mode === "node10") return "no such mode";
      const project = join(folder, `${name}-${resolution.moduleResolution}-${file}`);
      mkdirSync(project);
      const options = {
        ...resolution,
        ...(major === 6 && mode === "node10" ? { ignoreDeprecations: "6.0" } : {}),
        target: "es2022",
        lib: ["es2022"],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: false,
        resolveJsonModule: true,
        esModuleInterop: true,
        noEmit: true,
      };
      writeFileSync(
        join(project, "tsconfig.json"),
        JSON.stringify({ compilerOptions: options, files: [file] }),
      );
      writeFileSync(join(project, file), importEverything());
      const what = `TypeScript ${version}, ${mode}`;
      const args = [tool(name, "bin/tsc"), "--pretty", "false", "-p", project];
      const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
        cwd: folder,
        encoding: "utf8",
      });
      if (error) throw error;
      const errors = stdout.split("\n").filter((line) => /error TS\d+/.test(line));
      if (status !== 0 && errors.length === 0) throw new Error(`${what}:\n${stdout}${stderr}`);
      // zod, which users bring, wants the types of Node or of browsers and answers for itself.
      const ours = errors.filter((line) => !line.includes("/zod/"));
      if (ours.length > 0) faults.push(`${what}:\n${ours.join("\n")}`);
      return ours.length > 0 ? "fails" : "compiles";
    }),
  ]);
  return [["version", ...Object.keys(modes)], ...rows];
}

/** A module that imports every entry point but the JSON files, and depends on exact types. */
function importEverything(): string {
  const entries = entryPoints().filter(({ json }) => !json);
  return [
    ...entries.map(({ specifier }, place) => `import * as all${place} from "${specifier}";`),
    `export const all: unknown[] = [${entries.map((_, place) => `all${place}`)}];`,
    'import { kai, entities, type EntityId } from "@defence-pact/entities";',
    'import { platforms } from "@defence-pact/platforms";',
    'export const literal: "kai" = kai.id;',
    'export const same: "kai" = entities.kai.id;',
    'export const bracket: "fa-50" = platforms["fa-50"].id;',
    'export const id: EntityId = "kai";',
    "// @ts-expect-error: a misspelt id",
    'export const misspelt: EntityId = "kia";',
    "",
  ].join("\n");
}

/** One program for the bundlers. */
interface Program {
  readonly name: string;
  readonly code: string;
  /** How many bytes it may ship. */
  readonly budget: number;
  /** What must not stand in it. */
  readonly not: RegExp;
}

async function bundlers(): Promise<Table> {
  const record = z
    .array(z.looseObject({ id: z.string() }))
    .parse(JSON.parse(readFileSync(join(root, "packages/entities/data.json"), "utf8")))
    .find(({ id }) => id === "kai");
  if (record === undefined) throw new Error('There is no record "kai" to bundle.');
  const ids = readFileSync(join(root, "packages/entities/dist/ids.js"), "utf8");
  const declared = ids.length + listedIds("entities");
  const programs: readonly Program[] = [
    {
      name: "one record",
      code: 'import { kai } from "@defence-pact/entities"; console.log(kai);',
      budget: Buffer.byteLength(JSON.stringify(record)) + 600,
      not: /id:\s*["'`](?!kai["'`])/,
    },
    {
      name: "ids alone",
      code: 'import { isEntityId } from "@defence-pact/entities/ids"; console.log(isEntityId("kai"));',
      budget: declared + 1_500,
      not: /evidence:|summary:/,
    },
    {
      name: "query engine",
      code: 'import { collection } from "@defence-pact/query/engine"; console.log(collection);',
      budget: 40_000,
      not: /["'`](kai|fa-50|dsa-pact-2025)["'`]/,
    },
  ];
  const { folder } = consumer;
  for (const [place, { code }] of programs.entries()) {
    writeFileSync(join(folder, `program${place}.mjs`), code);
  }
  const versions = versionsIn(matrix);
  const tools = quick ? (["rollup"] as const) : (["esbuild", "rollup", "webpack", "vite"] as const);
  const rows: string[][] = [];
  for (const bundler of tools) {
    const row = [bundler, versions.get(bundler) ?? esbuildVersion()];
    for (const [place, program] of programs.entries()) {
      const entry = join(folder, `program${place}.mjs`);
      const out = join(folder, `${bundler}${place}`);
      const what = `${bundler}, ${program.name}`;
      if (bundler === "esbuild") {
        await bundleWithEsbuild(folder, entry, { format: "esm" }, join(out, "out.js"));
      } else {
        // Each of them brings its own versions of things: a process of its own keeps them apart.
        run(what, process.execPath, [join(matrix, "bundle.mjs"), bundler, entry, out], folder);
      }
      const file = join(out, "out.js");
      const text = existsSync(file) ? readFileSync(file, "utf8") : "";
      const size = Buffer.byteLength(text);
      const stray = program.not.exec(text)?.[0];
      if (text === "") faults.push(`${what} made no bundle.`);
      if (size > program.budget) {
        faults.push(`${what} ships ${size} bytes: ${program.budget} are allowed.`);
      }
      if (stray !== undefined) faults.push(`${what} ships what was not asked for: ${stray}`);
      row.push(`${size} (${gzipSync(text).length})`);
    }
    rows.push(row);
  }
  return [["bundler", "version", ...programs.map(({ name }) => name)], ...rows];
}

/** How many bytes the ids of a dataset and their kinds take as JSON. */
function listedIds(folder: string): number {
  const records = z
    .array(z.object({ id: z.string(), kind: z.string() }))
    .parse(JSON.parse(readFileSync(join(root, "packages", folder, "data.json"), "utf8")));
  return JSON.stringify(records.map(({ id, kind }) => [id, kind])).length;
}

function esbuildVersion(): string {
  return z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(root, "node_modules/esbuild/package.json"), "utf8")))
    .version;
}

/** How long it takes to import each dataset, and the query package with all of them. */
function loading(): Table {
  const rows = [...datasets, "query"].map((folder) => {
    const { name } = readManifest(folder);
    const read = folder === "query" ? datasets : [folder];
    const ways = {
      esm: `const start = performance.now(); await import("${name}");`,
      cjs: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);
const start = performance.now(); require("${name}");`,
      json: `import { readFileSync } from "node:fs"; const start = performance.now();
${read.map((one) => `JSON.parse(readFileSync("node_modules/${readManifest(one).name}/data.json", "utf8"));`).join("\n")}`,
    };
    const cells = Object.entries(ways).map(([way, code]) => {
      const file = `load-${folder}-${way}.mjs`;
      writeFileSync(
        join(consumer.folder, file),
        `${code}\nconsole.log("took:", performance.now() - start);`,
      );
      const times = Array.from({ length: quick ? 1 : 7 }, () => {
        const { output } = run(`loading ${name}`, process.execPath, [file], consumer.folder);
        return Number(/took: ([\d.]+)/.exec(output)?.[1]);
      }).sort((a, b) => a - b);
      return (times[Math.floor(times.length / 2)] ?? Number.NaN).toFixed(1);
    });
    return [`\`${name}\``, ...cells];
  });
  return [["package", "`import`", "`require`", "JSON"], ...rows];
}

function markdown(table: Table): string {
  const [heading = [], ...rows] = table;
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}

function page(sections: readonly Section[]): string {
  const day = new Date().toISOString().slice(0, 10);
  return [
    "# Compatibility",
    `What \`npm run check:packages\` found on ${day}, with the packages as npm would publish them. It writes this page.`,
    ...sections.map(([title, text, table]) => `## ${title}\n\n${text}\n\n${markdown(table)}`),
    "",
  ]
    .join("\n\n")
    .trimEnd()
    .concat("\n");
}
