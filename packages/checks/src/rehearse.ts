/**
 * `npm run rehearse`: releases the project four times to a registry of its own on this machine, as
 * docs/versioning.md says, and installs each release in a fresh app:
 *
 * 1. the first release, of which the publishing is interrupted and run again,
 * 2. a corrected value (patch),
 * 3. a new record and an id that moved (minor),
 * 4. an id that is gone (major).
 *
 * Everything happens in a copy in the system's temporary folder; the working tree is only read. The
 * registry listens on the loopback address alone, and stops with the script.
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import * as z from "zod";
import { npmEnvironment, npmScript } from "./consumer.js";
import { copyWorkingTree } from "./copy.js";
import { floors, readManifest, root } from "./workspace.js";

const folder = realpathSync(mkdtempSync(join(tmpdir(), "defence-pact-rehearsal-")));
const copy = join(folder, "project");
const started = Date.now();
const table: string[] = [];
const versioned = z.object({ version: z.string() });
/** How the Model Context Protocol server answers the greeting. */
const initialized = z.object({ result: z.object({ serverInfo: versioned }) });

let changesets = 0;
const helpers: ReturnType<typeof spawn>[] = [];
try {
  await rehearse();
  console.log(`\n${table.join("\n")}\n\nThe rehearsal went as docs/versioning.md promises.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  for (const helper of helpers) helper.kill();
  rmSync(folder, { recursive: true, force: true });
}

async function rehearse(): Promise<void> {
  const registry = await startRegistry();
  copyProject();
  run(copy, ["npm", "ci", "--prefer-offline"]);
  commit("The project as it is");

  say("The first release");
  const first = nextVersion("major");
  run(copy, ["npm", "run", "version"], registry);
  commit(`Release ${first}`);
  const names = floors.map((name) => readManifest(name).name);
  const allowed = 3;
  registry.allow(allowed);
  refused(["npm", "run", "release"], registry);
  registry.allow(Number.MAX_SAFE_INTEGER);
  const some = names.filter((name) => released(name, registry) === first).length;
  equal("packages published before the interruption", some, allowed);
  run(copy, ["npm", "run", "release"], registry);
  publishedAll(names, first, registry);
  run(copy, ["npm", "run", "release"], registry);
  log(first, "first release, interrupted after 3 packages and run again");
  const ask = `
    import { pact } from "@defence-pact/query";
    import * as platforms from "@defence-pact/platforms";
    const contract = pact.timeline.get("fa-50-contract");
    const find = (id) => pact.platforms.find(id)?.id ?? null;
    console.log(JSON.stringify({
      usd: contract.value.USD.amount,
      version: platforms.about.version,
      fa50: find("fa-50"),
      renamed: find("fa-50-renamed"),
      oldConstant: platforms.fa50?.id ?? null,
      rehearsed: find("rehearsed-vessel"),
    }));`;
  const answers = {
    usd: 920_000_000,
    version: first,
    fa50: "fa-50",
    renamed: null,
    oldConstant: "fa-50",
    rehearsed: null,
  };
  installed(first, ask, answers, registry);

  say("A corrected value");
  edit("timeline/src/records/fa-50-contract.ts", "920_000_000", "921_000_000");
  refused(["npm", "run", "check:release"], registry, "at least a patch step; declared is none");
  changeset("patch", "The price of the FA-50 contract is corrected.", ["timeline"]);
  const second = release("patch", registry);
  publishedAll(names, second, registry);
  changelogTells("timeline", second, [
    "`fa-50-contract`",
    "`value.USD`",
    "amount 920,000,000 → 921,000,000",
    "dsa-pact-2025, paragraph 29",
  ]);
  changelogTells("schema", second, ["Nothing changed here: all packages carry one version."]);
  log(second, "a corrected value");
  const corrected = { ...answers, usd: 921_000_000, version: second };
  installed(second, ask, corrected, registry);

  say("A new record, and an id that moved");
  moveId("platforms", "fa-50", "fa-50-renamed");
  addRecord("platforms", "rehearsed-vessel");
  run(copy, ["npm", "run", "generate"]);
  changeset("patch", "More.");
  refused(["npm", "run", "check:release"], registry, "at least a minor step; declared is a patch");
  changeset("minor", "The FA-50 has another id; the rehearsed vessel is new.");
  const third = release("minor", registry);
  publishedAll(names, third, registry);
  changelogTells("platforms", third, ["`fa-50` → `fa-50-renamed`", "`rehearsed-vessel`"]);
  log(third, "a new record, and an id that moved");
  const moved = {
    ...corrected,
    version: third,
    fa50: "fa-50-renamed",
    renamed: "fa-50-renamed",
    oldConstant: "fa-50-renamed",
    rehearsed: "rehearsed-vessel",
  };
  installed(third, ask, moved, registry);

  say("An id that is gone");
  removeRecord("platforms", "rehearsed-vessel");
  run(copy, ["npm", "run", "generate"]);
  changeset("minor", "Tidied up.");
  refused(["npm", "run", "check:release"], registry, "vanished without a redirect");
  changeset("major", "`rehearsed-vessel` never was.");
  const fourth = release("major", registry);
  publishedAll(names, fourth, registry);
  changelogTells("platforms", fourth, ["**Removed**", "`rehearsed-vessel`"]);
  log(fourth, "an id that is gone");
  installed(fourth, ask, { ...moved, version: fourth, rehearsed: null }, registry);
}

/** The registry as npm reaches it: through a gate that lets so many packages be published. */
interface Gate {
  readonly url: string;
  allow(publishes: number): void;
}

/** Starts the registry and the gate before it. */
async function startRegistry(): Promise<Gate> {
  const home = fileURLToPath(new URL("../rehearsal", import.meta.url));
  if (!existsSync(join(home, "node_modules/verdaccio"))) {
    console.error("Installing the local registry …");
    run(home, ["npm", "ci"]);
  }
  const port = await freePort();
  const config = join(folder, "verdaccio.yaml");
  writeFileSync(
    config,
    JSON.stringify({
      storage: join(folder, "storage"),
      auth: { htpasswd: { file: join(folder, "htpasswd") } },
      // What the packages need of others is linked from here on: nothing is asked of the network.
      uplinks: { others: { url: upstream() } },
      packages: {
        "@defence-pact/*": { access: "$all", publish: "$all" },
        "defence-pact": { access: "$all", publish: "$all" },
        "**": { access: "$all", proxy: "others" },
      },
      log: { type: "stdout", level: "warn" },
      max_body_size: "50mb",
    }),
  );
  const said = openSync(join(folder, "verdaccio.log"), "w");
  const verdaccio = spawn(
    process.execPath,
    [
      join(home, "node_modules/verdaccio/bin/verdaccio"),
      "--config",
      config,
      "--listen",
      `127.0.0.1:${port}`,
    ],
    { stdio: ["ignore", said, said], cwd: folder },
  );
  helpers.push(verdaccio);
  for (let tries = 0; ; tries++) {
    const up = await fetch(`http://127.0.0.1:${port}/-/ping`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (up) break;
    if (tries === 120 || verdaccio.exitCode !== null) {
      throw new Error(
        `The local registry did not start:\n${readFileSync(join(folder, "verdaccio.log"), "utf8")}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return openGate(port);
}

/** The registry that npm is set up to use, for the packages of others. */
function upstream(): string {
  return spawnNpm(root, ["config", "get", "registry"], {}).stdout.trim();
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  server.close();
  await once(server, "close");
  return address.port;
}

async function openGate(port: number): Promise<Gate> {
  const [allowed, address] = [join(folder, "allowed"), join(folder, "address")];
  const file = fileURLToPath(new URL("gate.ts", import.meta.url));
  // In a process of its own: this one stands still while npm runs.
  const args = ["--import", "tsx", file, String(port), allowed, address];
  helpers.push(spawn(process.execPath, args, { stdio: "inherit", cwd: root }));
  const opened: Gate = {
    get url() {
      return readFileSync(address, "utf8");
    },
    allow: (publishes) => writeFileSync(allowed, String(publishes)),
  };
  opened.allow(Number.MAX_SAFE_INTEGER);
  for (let tries = 0; !existsSync(address); tries++) {
    if (tries === 120) throw new Error("The gate before the registry did not open.");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  return opened;
}

/** Copies the working tree, and makes a repository of it whose next release is the first. */
function copyProject(): void {
  copyWorkingTree(copy);
  // Releases begin with the first, whatever the project's own next one is.
  for (const file of readdirSync(join(copy, ".changeset"))) {
    if (file.endsWith(".md") && file !== "README.md") rmSync(join(copy, ".changeset", file));
  }
  changeset("major", "First release.");
  run(copy, ["git", "init", "--quiet", "--initial-branch=main"]);
}

function commit(message: string): void {
  run(copy, ["git", "add", "--all"]);
  run(copy, [
    "git",
    "-c",
    "user.name=Rehearsal",
    "-c",
    "user.email=rehearsal@localhost",
    "commit",
    "--quiet",
    "--message",
    message,
  ]);
}

/** Runs a command and gives its standard output; npm is the one that runs this script, and asks the gate where there is one. */
function run(cwd: string, command: readonly string[], registry?: Gate): string {
  const { status, stdout, output } = execute(cwd, command, registry);
  if (status !== 0) throw new Error(`${command.join(" ")} exited with ${status}:\n${output}`);
  return stdout;
}

/** Runs a command that must fail, and say why. */
function refused(command: readonly string[], registry: Gate, saying = ""): void {
  const { status, output } = execute(copy, command, registry);
  if (status === 0 || !output.includes(saying)) {
    throw new Error(
      `${command.join(" ")} should have failed with "${saying}", and exited with ${status}:\n${output}`,
    );
  }
}

/** How a command ended, and what it printed. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  /** What it printed to either stream. */
  readonly output: string;
}

function execute(
  cwd: string,
  [program = "", ...args]: readonly string[],
  registry: Gate | undefined,
): Ended {
  const settings = registry === undefined ? {} : registrySettings(registry);
  if (program === "npm") return spawnNpm(cwd, args, settings);
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (error) throw error;
  return { status, stdout, output: stdout + stderr };
}

function spawnNpm(cwd: string, args: readonly string[], settings: NodeJS.ProcessEnv): Ended {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [npmScript(), ...args], {
    cwd,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { ...npmEnvironment(), CI: "true", TURBO_TELEMETRY_DISABLED: "1", ...settings },
  });
  if (error) throw error;
  return { status, stdout, output: stdout + stderr };
}

/** What makes npm, and what npm starts, ask the gate and nobody else. */
function registrySettings({ url }: Gate): NodeJS.ProcessEnv {
  const userconfig = join(folder, "npmrc");
  // The registry takes packages from anyone; npm wants something to show it all the same.
  writeFileSync(userconfig, `//${new URL(url).host}/:_authToken=nobody\n`);
  return {
    npm_config_registry: url,
    npm_config_userconfig: userconfig,
    npm_config_cache: join(folder, "npm-cache"),
    npm_config_fetch_retries: "0",
    npm_config_provenance: "false",
  };
}

/** Checks, versions, commits and publishes; gives the version. */
function release(bump: "patch" | "minor" | "major", registry: Gate): string {
  const version = nextVersion(bump);
  commit("What is to be released");
  run(copy, ["npm", "run", "version"], registry);
  commit(`Release ${version}`);
  run(copy, ["npm", "run", "release"], registry);
  return version;
}

function nextVersion(bump: "patch" | "minor" | "major"): string {
  const { version } = readJson(join(copy, "packages/schema/package.json"), versioned);
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

function readJson<T>(file: string, shape: z.ZodType<T>): T {
  return shape.parse(JSON.parse(readFileSync(file, "utf8")));
}

/** The latest version of a package in the registry; `undefined` where there is none. */
function released(name: string, registry: Gate): string | undefined {
  const { status, stdout } = execute(folder, ["npm", "view", name, "version"], registry);
  return status === 0 ? stdout.trim() : undefined;
}

function publishedAll(names: readonly string[], version: string, registry: Gate): void {
  for (const name of names) equal(`the latest ${name}`, released(name, registry), version);
  const lock = readFileSync(join(copy, "package-lock.json"), "utf8");
  if (/"resolved": "http/.test(lock)) throw new Error("package-lock.json names an address.");
}

/** Installs a release by name in a fresh app, and asks it. */
function installed(version: string, ask: string, expected: object, registry: Gate): void {
  const app = join(folder, `app-${version}`);
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", private: true }));
  run(
    app,
    [
      ...["npm", "install", "--no-audit", "--no-fund"],
      ...["@defence-pact/query", "defence-pact", "@defence-pact/mcp"],
    ],
    registry,
  );
  writeFileSync(join(app, "ask.mjs"), ask);
  const answers: unknown = JSON.parse(run(app, [process.execPath, "ask.mjs"]));
  equal("what the installed app answers", JSON.stringify(answers), JSON.stringify(expected));
  const cli = join("node_modules", "defence-pact", "dist", "main.js");
  equal("the installed command", run(app, [process.execPath, cli, "--version"]).trim(), version);
  equal("the installed server", serverVersion(app), version);
}

/** The version that the installed Model Context Protocol server tells an assistant. */
function serverVersion(app: string): string {
  const hello = {
    jsonrpc: "2.0",
    id: 1,
    method: "initialize",
    params: {
      protocolVersion: "2025-06-18",
      capabilities: {},
      clientInfo: { name: "rehearsal", version: "1.0.0" },
    },
  };
  const server = join("node_modules", "@defence-pact", "mcp", "dist", "main.js");
  const input = `${JSON.stringify(hello)}\n`;
  // It ends with its input.
  const { stdout } = spawnSync(process.execPath, [server], { cwd: app, input, encoding: "utf8" });
  return initialized.parse(JSON.parse(stdout)).result.serverInfo.version;
}

function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}.`);
}

function changelogTells(name: string, version: string, texts: readonly string[]): void {
  const changelog = readFileSync(join(copy, "packages", name, "CHANGELOG.md"), "utf8");
  const section = changelog.split(/^## /m).find((part) => part.startsWith(`${version}\n`)) ?? "";
  for (const text of texts) {
    if (section.includes(text)) continue;
    throw new Error(`The changelog of ${name} ${version} must tell ${text}:\n${section}`);
  }
}

function changeset(
  bump: "patch" | "minor" | "major",
  summary: string,
  packages: readonly string[] = floors,
): void {
  const lines = packages.map((name) => `"${readManifest(name).name}": ${bump}`);
  const text = `---\n${lines.join("\n")}\n---\n\n${summary}\n`;
  writeFileSync(join(copy, ".changeset", `rehearsed-${++changesets}.md`), text);
}

/** Replaces a text in a file of a package, everywhere it stands. */
function edit(path: string, from: string, to: string): void {
  const file = join(copy, "packages", path);
  const text = readFileSync(file, "utf8");
  if (!text.includes(from)) throw new Error(`${path} must hold "${from}" for the rehearsal.`);
  writeFileSync(file, text.replaceAll(from, to));
}

/** Gives a record another id, as a maintainer does: file, constant, references, redirect. */
function moveId(dataset: string, from: string, to: string): void {
  const source = join(copy, "packages", dataset, "src");
  const text = readFileSync(join(source, "records", `${from}.ts`), "utf8");
  writeFileSync(
    join(source, "records", `${to}.ts`),
    text
      .replaceAll(`"${from}"`, `"${to}"`)
      .replace(/export const \w+:/, `export const ${camelCase(to)}:`),
  );
  rmSync(join(source, "records", `${from}.ts`));
  edit(`${dataset}/src/redirects.ts`, "= {}", `= { "${from}": { moved: "${to}" } }`);
  for (const other of ["platforms", "timeline", "quotes"]) {
    const records = join(copy, "packages", other, "src/records");
    for (const file of readdirSync(records)) {
      const record = readFileSync(join(records, file), "utf8");
      if (record.includes(`"${from}"`)) {
        writeFileSync(join(records, file), record.replaceAll(`"${from}"`, `"${to}"`));
      }
    }
  }
}

function addRecord(dataset: string, id: string): void {
  const source = join(copy, "packages", dataset, "src");
  writeFileSync(
    join(source, "records", `${id}.ts`),
    `import type { PlatformClass } from "../types.js";

/** A vessel that exists in rehearsals. */
export const ${camelCase(id)}: PlatformClass<"${id}"> = {
  id: "${id}",
  kind: "platform-class",
  name: { en: "Rehearsed vessel" },
  summary: { en: "A vessel that exists in rehearsals." },
  category: "ships",
  evidence: [{ supports: "name", source: "dsa-pact-2025", topic: "nothing" }],
};
`,
  );
}

function removeRecord(dataset: string, id: string): void {
  rmSync(join(copy, "packages", dataset, "src/records", `${id}.ts`));
}

function camelCase(id: string): string {
  return id.replace(/-+(.)/g, (_match, next: string) => next.toUpperCase());
}

function say(text: string): void {
  console.error(`${text} … (${Math.round((Date.now() - started) / 1000)} s)`);
}

function log(version: string, what: string): void {
  table.push(`${version.padEnd(8)}${what}`);
}
