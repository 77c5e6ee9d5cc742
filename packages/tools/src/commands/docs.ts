/**
 * `npm run docs`: writes the website into the folder `site`, for any static host: the packages with
 * their types, functions and records, the guides, and the explorer. Fails on a warning of TypeDoc, a
 * public function without an example, and a broken link.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { Application } from "typedoc";
import { brokenLinks } from "../docs/links.js";
import { recordPages } from "../docs/record-pages.js";
import { npmScript } from "../run.js";
import { repositoryRoot } from "../source-files.js";

const site = join(repositoryRoot, "site");
const explorer = join(repositoryRoot, "docs/explorer");

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
function guides(): string[] {
  const folder = join(repositoryRoot, "docs");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const ordered = guideOrder.map((name) => `${name}.md`).filter((name) => names.includes(name));
  return [...new Set([...ordered, ...names])].map((name) => join(folder, name));
}

async function buildPages(): Promise<void> {
  const app = await Application.bootstrapWithPlugins({
    options: join(repositoryRoot, "docs/typedoc.json"),
    projectDocuments: guides(),
    plugin: [recordPages(repositoryRoot, existsSync(explorer))],
  });
  const project = await app.convert();
  if (project !== undefined) {
    app.validate(project);
    if (!app.logger.hasErrors()) await app.generateOutputs(project);
  }
  if (app.logger.hasErrors() || app.logger.hasWarnings()) {
    throw new Error("TypeDoc complains about the doc comments or guides above: mend them.");
  }
}

/** Builds the explorer, which has a package.json of its own, into the site. */
function buildExplorer(): void {
  if (!existsSync(join(explorer, "package.json"))) {
    console.log("There is no docs/explorer: the site goes without it.");
    return;
  }
  const steps = [...(existsSync(join(explorer, "node_modules")) ? [] : [["ci"]]), ["run", "build"]];
  for (const step of steps) {
    // npm_* variables name this project to npm; "--prefix" names the other.
    const { status } = spawnSync(process.execPath, [npmScript(), ...step, "--prefix", explorer], {
      cwd: repositoryRoot,
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
