/**
 * `npm run release:rehearse`: releases the project four times to a registry on this machine, as
 * docs/versioning.md says, and installs each release in a fresh app:
 *
 * 1. the first release, whose publishing is interrupted and run again,
 * 2. a corrected value (patch),
 * 3. a new record and a moved id (minor),
 * 4. a removed id (major).
 *
 * It works in a copy in the system's temporary folder, and only reads the working tree. The registry
 * listens only on the loopback address, and stops with the script.
 */
import { mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { attempt, run } from "../../../tools/src/run.js";
import { type Answers, checkApp, equal } from "../rehearsal/app.js";
import { Project, type VersionStep } from "../rehearsal/project.js";
import { type Registry, startRegistry } from "../rehearsal/registry.js";
import { floors, readManifest } from "../workspace.js";

const rehearsalFolder = realpathSync(mkdtempSync(join(tmpdir(), "defence-pact-rehearsal-")));
const started = Date.now();
const names = floors.map((name) => readManifest(name).name);
let localRegistry: Registry | undefined;
try {
  localRegistry = await startRegistry(rehearsalFolder);
  const project = new Project(join(rehearsalFolder, "project"));
  console.log(`\n${rehearse(project, localRegistry).join("\n")}\n`);
  console.log("The rehearsal went as docs/versioning.md promises.");
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  localRegistry?.stop();
  rmSync(rehearsalFolder, { recursive: true, force: true });
}

/** Makes the four releases; returns a line for each. */
function rehearse(project: Project, registry: Registry): readonly string[] {
  run(project.folder, ["npm", "ci", "--prefer-offline"]);
  project.commit("The project as it is");

  announce("The first release");
  const first = prepare(project, registry, "major");
  const allowed = 3;
  registry.allow(allowed);
  refused(project, registry, "release:publish");
  registry.allow(Number.MAX_SAFE_INTEGER);
  const some = names.filter((name) => registry.latest(name) === first).length;
  equal("packages published before the interruption", some, allowed);
  publish(project, registry, first);
  publish(project, registry, first);
  const answers: Answers = {
    usd: 920_000_000,
    version: first,
    fa50: "fa-50",
    renamed: null,
    oldConstant: "fa-50",
    rehearsed: null,
  };
  installed(answers, registry);

  announce("A corrected value");
  project.edit("timeline/src/records/fa-50-contract.ts", "920_000_000", "921_000_000");
  refused(project, registry, "release:check", "at least a patch step; declared is none");
  project.declare("patch", "The price of the FA-50 contract is corrected.", ["timeline"]);
  const second = release(project, registry, "patch");
  const change = ["`fa-50-contract`", "`value.USD`", "amount 920,000,000 → 921,000,000"];
  project.expectChangelog("timeline", second, ...change, "dsa-pact-2025, paragraph 29");
  const nothing = "Nothing changed here: all packages carry one version.";
  project.expectChangelog("schema", second, nothing);
  const corrected = { ...answers, usd: 921_000_000, version: second };
  installed(corrected, registry);

  announce("A new record, and an id that moved");
  project.moveId("fa-50", "fa-50-renamed");
  project.addPlatform("rehearsed-vessel");
  run(project.folder, ["npm", "run", "generate"]);
  project.declare("patch", "More.");
  refused(project, registry, "release:check", "at least a minor step; declared is a patch");
  project.declare("minor", "The FA-50 has another id; the rehearsed vessel is new.");
  const third = release(project, registry, "minor");
  project.expectChangelog("platforms", third, "`fa-50` → `fa-50-renamed`", "`rehearsed-vessel`");
  const moved = {
    ...corrected,
    version: third,
    fa50: "fa-50-renamed",
    renamed: "fa-50-renamed",
    oldConstant: "fa-50-renamed",
    rehearsed: "rehearsed-vessel",
  };
  installed(moved, registry);

  announce("An id that is gone");
  project.removePlatform("rehearsed-vessel");
  run(project.folder, ["npm", "run", "generate"]);
  project.declare("minor", "Tidied up.");
  refused(project, registry, "release:check", "vanished without a redirect");
  project.declare("major", "`rehearsed-vessel` never was.");
  const fourth = release(project, registry, "major");
  project.expectChangelog("platforms", fourth, "**Removed**", "`rehearsed-vessel`");
  installed({ ...moved, version: fourth, rehearsed: null }, registry);
  return [
    line(first, `first release, interrupted after ${allowed} packages and run again`),
    line(second, "a corrected value"),
    line(third, "a new record, and an id that moved"),
    line(fourth, "an id that is gone"),
  ];
}

/** Checks, versions, commits and publishes; returns the version. */
function release(project: Project, registry: Registry, bump: VersionStep): string {
  project.commit("What is to be released");
  const version = prepare(project, registry, bump);
  publish(project, registry, version);
  return version;
}

/** Checks, versions and commits; returns the version. */
function prepare(project: Project, registry: Registry, bump: VersionStep): string {
  const version = project.nextVersion(bump);
  run(project.folder, ["npm", "run", "release:version"], registry.settings);
  project.commit(`Release ${version}`);
  return version;
}

/** Publishes, after which the registry must have every package. */
function publish(project: Project, registry: Registry, version: string): void {
  run(project.folder, ["npm", "run", "release:publish"], registry.settings);
  for (const name of names) equal(`the latest ${name}`, registry.latest(name), version);
  const lock = readFileSync(join(project.folder, "package-lock.json"), "utf8");
  if (/"resolved": "http/.test(lock)) throw new Error("package-lock.json names an address.");
}

/** Runs a script of the project that must fail with a certain message. */
function refused(project: Project, registry: Registry, script: string, saying = ""): void {
  const { status, output } = attempt(project.folder, ["npm", "run", script], registry.settings);
  if (status !== 0 && output.includes(saying)) return;
  throw new Error(
    `"npm run ${script}" should have failed with "${saying}", and exited with ${status}:\n${output}`,
  );
}

function installed(answers: Answers, registry: Registry): void {
  checkApp(join(rehearsalFolder, `app-${answers.version}`), answers, registry.settings);
}

function announce(text: string): void {
  console.error(`${text} … (${Math.round((Date.now() - started) / 1000)} s)`);
}

function line(version: string, what: string): string {
  return version.padEnd(8) + what;
}
