import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { run } from "../../../tools/src/run.js";

/** What {@link checkApp} asks an app. */
const appQuestions = `
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

/** The answers of an app in which a release is installed. */
export interface Answers {
  readonly usd: number;
  readonly version: string;
  readonly fa50: string;
  readonly renamed: string | null;
  readonly oldConstant: string;
  readonly rehearsed: string | null;
}

/**
 * Installs a release by name in a fresh app, and asks it, its command and its server.
 *
 * @throws If it does not answer as expected.
 */
export function checkApp(app: string, expected: Answers, settings: NodeJS.ProcessEnv): void {
  mkdirSync(app);
  writeFileSync(join(app, "package.json"), JSON.stringify({ name: "app", private: true }));
  const packages = ["@defence-pact/query", "defence-pact", "@defence-pact/mcp"];
  run(app, ["npm", "install", "--no-audit", "--no-fund", ...packages], settings);
  writeFileSync(join(app, "ask.mjs"), appQuestions);
  const answers: unknown = JSON.parse(run(app, [process.execPath, "ask.mjs"]));
  equal("what the installed app answers", JSON.stringify(answers), JSON.stringify(expected));
  const cli = join("node_modules", "defence-pact", "dist", "main.js");
  const printed = run(app, [process.execPath, cli, "--version"]).trim();
  equal("the installed command", printed, expected.version);
  equal("the installed server", serverVersion(app), expected.version);
}

/** @throws If `actual` is not `expected`. */
export function equal(what: string, actual: unknown, expected: unknown): void {
  if (actual === expected) return;
  throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}.`);
}

/** The answer of a Model Context Protocol server to `initialize`. */
const initialized = z.object({
  result: z.object({ serverInfo: z.object({ version: z.string() }) }),
});

/** The version that the installed Model Context Protocol server reports. */
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
  // The server ends with its input.
  const { stdout } = spawnSync(process.execPath, [server], { cwd: app, input, encoding: "utf8" });
  return initialized.parse(JSON.parse(stdout)).result.serverInfo.version;
}
