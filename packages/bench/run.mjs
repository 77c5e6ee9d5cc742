/**
 * Puts the same questions to every engine, each in a process of its own, compares the answers and
 * writes the times into docs/benchmarks.md.
 *
 *   npm run bench              all engines, 1,000 to 1,000,000 records
 *   npm run bench -- --quick   a few engines, up to 100,000 records, in about a minute
 */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { questions } from "./questions.mjs";

const quick = process.argv.includes("--quick");
const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL("../..", import.meta.url));
const here = fileURLToPath(new URL(".", import.meta.url));

const ours = "defence-pact";
const slow = ["remeda", "crossfilter", "mingo", "tinybase", "sqlite", "duckdb", "graphology"];
const engines = ["ceiling", ours, "maps", "plain", ...(quick ? [] : slow)];
/** So many records are enough for what looks at each of them. */
const few = ["remeda", "crossfilter", "mingo", "tinybase", "graphology"];
const sizes = quick ? [1_000, 100_000] : [1_000, 100_000, 1_000_000];
const budget = quick ? 60 : 250;

/** Bars of the design, as multiples of the ceiling. */
const bars = {
  1000: {
    get: 1.5,
    kind: 6,
    contains: 6,
    overlap1: 6,
    overlap30: 6,
    conj: 6,
    conjTop: 6,
    topK: 6,
    group: 6,
    hop: 6,
  },
  100000: {
    get: 1.5,
    kind: 4,
    contains: 4,
    overlap1: 2,
    overlap30: 1.3,
    conj: 3,
    conjTop: 3,
    topK: 4,
    group: 10,
    hop: 2,
  },
};
bars[1_000_000] = bars[100_000];

function measure(engine, n, ...more) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=12000", "measure.mjs", engine, n, budget, ...more],
    { cwd: here, encoding: "utf8", timeout: 120_000, maxBuffer: 1e8 },
  );
  if (status === 0) return JSON.parse(stdout);
  console.error(
    `${engine} at ${n}: ${stderr.trim().split("\n").slice(-3).join(" ") || "too slow"}`,
  );
  return undefined;
}

function median(values) {
  return values.sort((a, b) => a - b)[values.length >> 1];
}

function micro(milliseconds) {
  if (milliseconds === undefined) return "–";
  const time = milliseconds * 1000;
  return time.toLocaleString("en", { maximumSignificantDigits: 3 });
}

function version({ package: name, version: own }) {
  if (name === undefined) return own ?? "";
  if (name === "@defence-pact/query") return "";
  const manifest = new URL(`node_modules/${name}/package.json`, import.meta.url);
  return JSON.parse(readFileSync(manifest, "utf8")).version;
}

const names = new Map();
for (const engine of engines) {
  const module = await import(`./engines/${engine}.mjs`);
  names.set(engine, `${module.default.name} ${version(module.default)}`.trim());
}

const lines = [];
const say = (line = "") => {
  lines.push(line);
  console.log(line);
};

say("# Benchmarks");
say();
say(
  `Times in microseconds, the lower decile of warm calls, building the query included; measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${cpus().length} × ${cpus()[0].model}. Made-up records, the same for each engine; each engine in a process of its own; the answers compared. \`npm run bench\` measures again.`,
);
say();
say(
  "The ceiling is code written by hand for each question, with indexes for it alone. Behind our time stands its multiple of the ceiling, and the bar we set ourselves.",
);
say();
say(
  "To check and plan a query takes one to two microseconds, whatever it asks. Bars are missed mainly where the ceiling does nothing but copy twenty records that lie ready in order; and on the first call of a process, which has our code still to compile.",
);

let missed = 0;
for (const n of sizes) {
  const results = new Map(
    engines.map((engine) => [
      engine,
      n > 100_000 && few.includes(engine) ? undefined : measure(engine, n),
    ]),
  );
  const ceiling = results.get("ceiling");
  const mine = results.get(ours);
  say();
  say(`## ${n.toLocaleString("en")} records`);
  say();
  say(`| | ${engines.map((engine) => names.get(engine)).join(" | ")} |`);
  say(`| --- |${" ---: |".repeat(engines.length)}`);
  for (const [name, { label }] of Object.entries(questions)) {
    const cells = engines.map((engine) => {
      const figure = results.get(engine)?.figures[name];
      if (figure === undefined) return "–";
      if (figure.answer !== ceiling.figures[name].answer) return "**wrong**";
      if (engine !== ours) return micro(figure.warm);
      const ratio = figure.warm / ceiling.figures[name].warm;
      const bar = bars[n][name];
      if (ratio > bar) missed++;
      return `${micro(figure.warm)} (${ratio.toFixed(1)}×, bar ${bar}×${ratio > bar ? ", missed" : ""})`;
    });
    say(`| ${label} | ${cells.join(" | ")} |`);
  }
  const row = (label, cell) =>
    say(
      `| ${label} | ${engines
        .map((engine) => {
          const result = results.get(engine);
          return result === undefined ? "–" : cell(result);
        })
        .join(" | ")} |`,
    );
  row("load, in milliseconds", ({ load }) => load.toFixed(0));
  if (n >= 100_000)
    row("memory beside the records, in bytes a record", ({ bytes }) => bytes.toFixed(0));
  const slower = Object.entries(mine?.figures ?? {}).filter(
    ([name, { warm }]) => warm > (results.get("plain")?.figures[name]?.warm ?? Infinity),
  );
  say();
  say(
    slower.length === 0
      ? "Never slower than plain filter and sort."
      : `Slower than plain filter and sort: ${slower.map(([name]) => questions[name].label).join("; ")}.`,
  );
}

say();
say("## The first call");
say();
say("Among 1,000 records, the first call of a process, in microseconds, median of five processes:");
say();
say("| | defence-pact | plain filter and sort |");
say("| --- | ---: | ---: |");
for (const [name, { label }] of Object.entries(questions)) {
  const [mine, plain] = [ours, "plain"].map((engine) =>
    median(
      Array.from({ length: 5 }, () => measure(engine, 1_000, name)?.figures[name].cold ?? Infinity),
    ),
  );
  say(`| ${label} | ${micro(mine)} | ${micro(plain)} |`);
}

const { build } = require(`${root}/node_modules/esbuild`);
const bundled = await build({
  stdin: { contents: 'export * from "@defence-pact/query/engine";', resolveDir: here },
  bundle: true,
  minify: true,
  format: "esm",
  write: false,
  logLevel: "error",
});
const bytes = gzipSync(bundled.outputFiles[0].contents).length;
const imports = Array.from({ length: 7 }, () => {
  const code =
    'const t = performance.now(); await import("@defence-pact/query/engine"); console.log(performance.now() - t);';
  const { stdout } = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    cwd: here,
    encoding: "utf8",
  });
  return Number(stdout);
});
say();
say("## Size");
say();
say(
  `\`@defence-pact/query/engine\`, bundled and minified: ${(bytes / 1000).toFixed(1)} kB gzip (bar 10 kB). Import: ${median(imports).toFixed(1)} ms (bar 10 ms).`,
);
say();
say(
  "Not measured: better-sqlite3, whose native module is downloaded or compiled on installing, and node:sqlite, which Node 20 does not have; SQLite runs here as WebAssembly.",
);

if (!quick) writeFileSync(`${root}/docs/benchmarks.md`, `${lines.join("\n")}\n`);
console.log(`\n${missed} bar(s) missed.`);
