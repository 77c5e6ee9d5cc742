/**
 * Puts the same questions to every engine, each in a process of its own, compares the answers and
 * writes the times into docs/benchmarks.md.
 *
 *   npm run bench              all engines, 1,000 to 1,000,000 records
 *   npm run bench -- --quick   a few engines, up to 100,000 records, in less than a minute
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { cpus, loadavg } from "node:os";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { median } from "./clock.mjs";
import { tasks } from "./pact.mjs";
import { questions, textQuestions } from "./questions.mjs";
import { realRecords } from "./real.mjs";

const isQuick = process.argv.includes("--quick");
const require = createRequire(import.meta.url);
const projectFolder = fileURLToPath(new URL("../..", import.meta.url));
const benchFolder = fileURLToPath(new URL(".", import.meta.url));

const ours = "defence-pact";
const slow = "remeda crossfilter mingo tinybase node-sqlite sqlite duckdb graphology".split(" ");
const engines = ["ceiling", ours, "maps", "plain", "minisearch", ...(isQuick ? [] : slow)];
/** Engines that scan every record, or hold it several times, are not measured with a million. */
const notAskedMillions = ["remeda", "crossfilter", "mingo", "tinybase", "graphology"];
const sets = isQuick ? ["real", 1_000, 100_000] : ["real", 1_000, 100_000, 1_000_000];
const textSets = isQuick ? ["real", 1_000] : ["real", 1_000, 100_000];
const budget = isQuick ? 25 : 250;
/** Processes for each figure that a bar depends on, except with a million records. */
const repeats = isQuick ? 1 : 3;
const firstCalls = isQuick ? 3 : 9;

/** Bars, as multiples of the ceiling's time: up to a thousand records, and for more. */
const bars = {
  get: [1.5, 1.5],
  kind: [6, 4],
  contains: [6, 4],
  overlap1: [6, 2],
  overlap30: [6, 1.3],
  conj: [6, 3],
  conjTop: [6, 3],
  topK: [6, 4],
  group: [6, 10],
  hop: [6, 2],
};

/** Nodes that can run an engine: this one, then others with modules that it may lack. */
const nodes = [
  process.execPath,
  ...["node24", "node26", "node22"].map(
    (name) => `${projectFolder}packages/checks/matrix/node_modules/${name}/bin/node`,
  ),
];
const nodeWith = new Map();
function nodeFor({ needs }) {
  if (needs === undefined) return process.execPath;
  if (!nodeWith.has(needs)) {
    const holds = (node) =>
      existsSync(node) && spawnSync(node, ["-e", `require("${needs}")`]).status === 0;
    nodeWith.set(needs, nodes.find(holds));
  }
  return nodeWith.get(needs);
}

const modules = new Map();
for (const engine of engines) {
  modules.set(engine, (await import(`./engines/${engine}.mjs`)).default);
}

function engineName(engine) {
  const { name, package: from, needs } = modules.get(engine);
  if (needs !== undefined) {
    const { stdout } = spawnSync(nodeFor({ needs }), ["--version"], { encoding: "utf8" });
    return `${name}, Node ${stdout.trim().slice(1)}`;
  }
  if (from === undefined || engine === ours) return name;
  const manifest = new URL(`node_modules/${from}/package.json`, import.meta.url);
  return `${name} ${JSON.parse(readFileSync(manifest, "utf8")).version}`;
}

function runNode(node, ...more) {
  const { status, stdout, stderr, error } = spawnSync(node, more, {
    cwd: benchFolder,
    encoding: "utf8",
    timeout: 600_000,
    maxBuffer: 1e8,
  });
  if (status === 0) return JSON.parse(stdout);
  const reason = error?.message ?? stderr.trim().split("\n").slice(-3).join(" ");
  console.error(`${more.at(-1)}: ${reason}`);
  return undefined;
}

function measureOnce(engine, set, text, only) {
  const node = nodeFor(modules.get(engine));
  if (node === undefined) return undefined;
  const what = JSON.stringify({ engine, set, text, budget, only });
  return runNode(node, "--expose-gc", "--max-old-space-size=12000", "measure.mjs", what);
}

/** Each figure is the median over the processes that measured it. */
function measure(engine, set, text) {
  const decides = (engine === ours || engine === "ceiling") && !(set > 100_000);
  const results = Array.from({ length: decides ? repeats : 1 }, () =>
    measureOnce(engine, set, text),
  ).filter((result) => result !== undefined);
  const [first] = results;
  if (first === undefined) return undefined;
  const of = (pick) => median(results.map(pick));
  const figures = Object.fromEntries(
    Object.entries(first.figures).map(([name, { answer }]) => [
      name,
      {
        answer: results.every(({ figures }) => figures[name].answer === answer) ? answer : "varies",
        warm: of(({ figures }) => figures[name].warm),
      },
    ]),
  );
  return {
    figures,
    load: of(({ load }) => load),
    ready: of(({ ready }) => ready),
    bytes: of(({ bytes }) => bytes),
    empty: of(({ empty }) => empty),
  };
}

function rounded(number) {
  return number.toLocaleString("en", { maximumSignificantDigits: 3 });
}

function micro(milliseconds) {
  return milliseconds === undefined ? "–" : rounded(milliseconds * 1000);
}

function title(set) {
  return set === "real"
    ? `The ${realRecords().records.length.toLocaleString("en")} records of this project`
    : `${set.toLocaleString("en")} records`;
}

function short(set) {
  return set === "real" ? "ours" : set.toLocaleString("en");
}

function asMarkdown(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `| --- |${" ---: |".repeat(head.length - 1)}`, ...rows.map(line)].join("\n");
}

const loadAverage = { before: loadavg()[0] };
const verdicts = { met: 0, missed: 0 };
function verdict(value, bar, unit = "") {
  const met = value <= bar;
  verdicts[met ? "met" : "missed"]++;
  const text = unit === "×" && value >= 0.095 ? value.toFixed(1) : rounded(value);
  return met
    ? `${text}${unit} of ${rounded(bar)}${unit}`
    : `**${text}${unit} of ${rounded(bar)}${unit}, missed**`;
}

/** Every engine that has the method, on each set. */
function measureSets(list, method) {
  const text = method === "createText";
  return new Map(
    list.map((set) => {
      const results = new Map();
      for (const engine of engines) {
        if (modules.get(engine)[method] === undefined) continue;
        if (set > 100_000 && notAskedMillions.includes(engine)) continue;
        const started = performance.now();
        const result = measure(engine, set, text);
        if (result !== undefined) results.set(engine, result);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`${text ? "words" : "records"}, ${short(set)}, ${engine}: ${seconds} s`);
      }
      return [set, results];
    }),
  );
}

/** The section of one set of records: all engines side by side. */
function compareEngines(set, results, asked) {
  const columns = [...results.keys()];
  const ceiling = results.get("ceiling").figures;
  const memory = [
    "memory beside the records, in bytes a record",
    ...columns.map((engine) => Math.max(0, results.get(engine).bytes).toFixed(0)),
  ];
  const table = asMarkdown(
    ["", ...columns.map(engineName)],
    [
      ...Object.entries(asked).map(([name, { label }]) => [
        label,
        ...columns.map((engine) => {
          const figure = results.get(engine).figures[name];
          if (figure === undefined) return "–";
          if (figure.answer !== ceiling[name].answer) return "**wrong**";
          const ratio = engine === ours ? ` (${rounded(figure.warm / ceiling[name].warm)}×)` : "";
          return `${micro(figure.warm)}${ratio}`;
        }),
      ]),
      ["load, in milliseconds", ...columns.map((engine) => rounded(results.get(engine).load))],
      [
        "load and three of each question, in milliseconds",
        ...columns.map((engine) => rounded(results.get(engine).ready)),
      ],
      ...(set >= 100_000 ? [memory] : []),
    ],
  );
  return [`### ${title(set)}`, table];
}

const results = measureSets(sets, "create");
const textResults = measureSets(textSets, "createText");

console.log("first calls");
const cold = Object.keys(questions).map((name) => {
  const [mine, plain] = [ours, "plain"].map((engine) =>
    median(
      Array.from(
        { length: firstCalls },
        () => measureOnce(engine, 1_000, false, name)?.cold ?? Number.NaN,
      ),
    ),
  );
  return { name, mine, plain };
});

console.log("pact");
const used = Object.entries(tasks).map(([name, { label }]) => {
  const ways = ["pact", "plain"].map((way) => {
    const all = Array.from({ length: isQuick ? 1 : 5 }, () =>
      runNode(process.execPath, "pact.mjs", way, name, budget),
    );
    const of = (pick) => median(all.map(pick));
    return {
      answer: JSON.stringify(all[0].answer),
      first: of(({ first }) => first),
      warm: of(({ warm }) => warm),
    };
  });
  if (ways[0].answer !== ways[1].answer) throw new Error(`pact answers "${label}" otherwise.`);
  return { label, ways };
});

console.log("size and import");
const { build } = require(`${projectFolder}node_modules/esbuild`);
async function gzippedSize(contents, external = []) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: benchFolder },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "node",
    external,
    write: false,
    logLevel: "error",
  });
  return gzipSync(outputFiles[0].contents).length / 1000;
}
function importTime(specifier) {
  const clock = JSON.stringify(new URL("clock.mjs", import.meta.url).href);
  const code = `import { startClock } from ${clock};
    const clock = startClock(); await import("${specifier}"); console.log(clock());`;
  return median(
    Array.from({ length: isQuick ? 5 : 11 }, () =>
      runNode(process.execPath, "--input-type=module", "-e", code),
    ),
  );
}
const engineSize = await gzippedSize('export * from "@defence-pact/query/engine";');
const engineImport = importTime("@defence-pact/query/engine");
const emptyImport = importTime("data:text/javascript,export default 1");
const sizes = [];
for (const engine of engines) {
  const { package: from } = modules.get(engine);
  if (from === undefined) continue;
  sizes.push([
    engineName(engine),
    engine === "duckdb" || engine === "sqlite"
      ? "–"
      : rounded(await gzippedSize(`export { default } from "./engines/${engine}.mjs";`)),
    rounded(importTime(from === "@defence-pact/query" ? `${from}/engine` : from)),
  ]);
}
loadAverage.after = loadavg()[0];

const reportParts = [
  "# Benchmarks",
  `Measured on ${new Date().toISOString().slice(0, 10)} with Node ${process.version} on ${cpus().length} × ${cpus()[0].model}, whose load average was ${loadAverage.before.toFixed(1)} before and ${loadAverage.after.toFixed(1)} afterwards. \`npm run bench\` measures again; [its README](../packages/bench/README.md) says what each question means and how it is measured.`,
  `Times are in microseconds unless another unit is named: the median of warm calls, with the building of the query, and with an empty call of ${micro(median([...results.values()].map((of) => of.get("ceiling").empty)))} µs. Every engine runs in a process of its own and gets the same records and the same questions; its answers are compared with the others'.`,
  "## The bars",
  "The ceiling is code written by hand for each question, with indexes for it alone. We ask for no more than so many times its time:",
  asMarkdown(
    ["", ...sets.map((set) => (set === "real" ? "our records" : short(set)))],
    Object.entries(questions).map(([name, { label }]) => [
      label,
      ...sets.map((set) => {
        const of = results.get(set);
        const ratio = of.get(ours).figures[name].warm / of.get("ceiling").figures[name].warm;
        return verdict(ratio, bars[name][set >= 100_000 ? 1 : 0], "×");
      }),
    ]),
  ),
  asMarkdown(
    ["", "measured"],
    [
      ...sets
        .filter((set) => set >= 100_000)
        .flatMap((set) => {
          const mine = results.get(set).get(ours);
          const most = set === 100_000 ? 500 : 6_000;
          return [
            [`load of ${short(set)} records`, verdict(mine.load, most, " ms")],
            [`memory beside ${short(set)} records, a record`, verdict(mine.bytes, 40, " bytes")],
          ];
        }),
      ["size of `@defence-pact/query/engine`, minified, gzip", verdict(engineSize, 10, " kB")],
      ["import of `@defence-pact/query/engine`", verdict(engineImport, 10, " ms")],
      ...sets.map((set) => {
        const of = results.get(set);
        const slower = Object.keys(questions).filter(
          (name) => of.get(ours).figures[name].warm > of.get("plain").figures[name].warm,
        );
        return [
          `questions slower than plain filter and sort, ${set === "real" ? "our records" : `${short(set)} records`}`,
          verdict(slower.length, 0),
        ];
      }),
      [
        "first calls of a process slower than plain filter and sort, 1,000 records",
        verdict(cold.filter(({ mine, plain }) => mine > plain).length, 0),
      ],
    ],
  ),
  `${verdicts.met} bars are met, ${verdicts.missed} missed. Of an import, ${emptyImport.toFixed(1)} ms are Node's own: an empty module takes as long.`,
  "## Questions about records",
  "The memory of node:sqlite and DuckDB is what of theirs is resident; the others hold it in JavaScript's own.",
  ...[...results].flatMap(([set, of]) => compareEngines(set, of, questions)),
  "## Questions about words",
  "MiniSearch and we also rank what is found, the others do not. SQLite knows no misspelt words. TinyBase, crossfilter2, mingo, remeda and graphology have no search for words. No bars are set here.",
  ...[...textResults].flatMap(([set, of]) => compareEngines(set, of, textQuestions)),
  "## The first call",
  `The first call of a process, among 1,000 made-up records, loading left out: the median of ${firstCalls} processes.`,
  asMarkdown(
    ["", "defence-pact", "plain filter and sort"],
    cold.map(({ name, mine, plain }) => [questions[name].label, micro(mine), micro(plain)]),
  ),
  "## The project's data as one uses them",
  "`pact` beside filters over the datasets written by hand. The first answer, in milliseconds, begins with the import of what is needed: `pact` imports every dataset, the other way only those that are asked.",
  asMarkdown(
    ["", "`pact`: first, ms", "later, µs", "by hand: first, ms", "later, µs"],
    used.map(({ label, ways }) => [
      label,
      ...ways.flatMap(({ first, warm }) => [rounded(first), micro(warm)]),
    ]),
  ),
  "## Size and import",
  "What a bundle of an engine's file holds, its own few lines included, minified and gzip; and the import of its package in Node. DuckDB is native code and sql.js WebAssembly, of megabytes both.",
  asMarkdown(["", "kB", "import, ms"], sizes),
  `Not measured: better-sqlite3, whose native module is downloaded or compiled on installing. SQLite runs ${nodeWith.get("node:sqlite") === undefined ? "here as WebAssembly" : "here as WebAssembly, and as the native code that newer Nodes hold"}.`,
];

const report = `${reportParts.join("\n\n")}\n`;
console.log(`\n${report}`);
if (!isQuick) writeFileSync(`${projectFolder}docs/benchmarks.md`, report);
console.log(`${verdicts.missed} bar(s) missed.`);
