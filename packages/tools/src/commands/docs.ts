/**
 * `npm run docs`: writes everything there is to read into the folder `site`, which any static host
 * can serve: the packages with their types, functions and records, the guides, and the explorer.
 * Fails on any warning, on a public function without an example, and on a link that leads nowhere.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application } from "typedoc";
import { brokenLinks } from "../docs/links.js";
import { recordPages } from "../docs/record-pages.js";

const root = fileURLToPath(new URL("../../../..", import.meta.url));
const site = join(root, "site");
const explorer = join(root, "docs/explorer");

/** The guides, in the order in which somebody new reads them. */
const guideOrder = [
  "getting-started",
  "recipes",
  "export-formats",
  "databases",
  "how-we-know",
  "data-model",
  "design",
  "benchmarks",
  "versioning",
  "contributing",
];

/** Every guide in docs: those in {@link guideOrder} first. */
function guides(): readonly string[] {
  const names = readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => name.slice(0, -".md".length));
  const known = guideOrder.filter((name) => names.includes(name));
  return [...known, ...names.filter((name) => !known.includes(name))].map((name) =>
    join(root, "docs", `${name}.md`),
  );
}

async function buildPages(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    options: join(root, "docs/typedoc.json"),
    projectDocuments: [...guides()],
    plugin: [recordPages(root, existsSync(explorer))],
  });
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    if (!app.logger.hasErrors()) await app.generateOutputs(project);
  }
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error("TypeDoc found fault with the doc comments or guides listed above.");
  }
}

/** Builds the explorer, which has a package file of its own, and puts it beside the pages. */
function buildExplorer(): void {
  if (!existsSync(join(explorer, "package.json"))) {
    console.log("There is no docs/explorer: the site goes without it.");
    return;
  }
  const npm = process.env["npm_execpath"];
  if (npm === undefined) throw new Error('Run this through npm: "npm run docs".');
  const steps = [...(existsSync(join(explorer, "node_modules")) ? [] : [["ci"]]), ["run", "build"]];
  for (const step of steps) {
    // npm tells its children which project it runs in; "--prefix" names another one.
    const { status } = spawnSync(process.execPath, [npm, ...step, "--prefix", explorer], {
      cwd: root,
      stdio: "inherit",
    });
    if (status !== 0) throw new Error(`npm ${step.join(" ")} failed in docs/explorer.`);
  }
}

try {
  await buildPages();
  buildExplorer();
  const broken = brokenLinks(site);
  for (const line of broken) console.error(line);
  if (broken.length > 0) throw new Error(`${broken.length} links in the site lead nowhere.`);
  console.log('Wrote the folder "site"; "npx sirv site" shows it.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
