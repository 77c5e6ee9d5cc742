import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";
import * as z from "zod";

const folder = mkdtempSync(join(tmpdir(), "defence-pact-scripts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const other = join(folder, "other.txt");
writeFileSync(other, "Something else.\n\nAll of it.");
const missing = join(folder, "none.txt");

const root = fileURLToPath(new URL("../../..", import.meta.url));
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(join(root, "package.json"), "utf8")));

/** Runs a script of the project, as npm does. */
function run(script: string, ...args: readonly string[]) {
  const [program, ...command] = scripts[script]?.split(" ") ?? [];
  expect(program, script).toBe("tsx");
  return spawnSync(process.execPath, ["--import", "tsx", ...command, ...args], {
    cwd: root,
    encoding: "utf8",
  });
}

it.for([
  ["verify", missing],
  ["check", "--text", missing],
] as const)("%s says in one line that it cannot read the text", ([script, ...args]) => {
  const { status, stderr } = run(script, ...args);
  expect(stderr).toMatch(/^(error: )?Cannot read .+\n$/);
  expect(status).toBe(1);
});

it("verify tells another text from the article", () => {
  const { status, stdout } = run("verify", other);
  expect(stdout).toContain("This is another text");
  expect(status).toBe(1);
});

it("verify says what it needs, and whose fingerprints are held", () => {
  expect(run("verify").stderr).toContain("missing required argument 'article'");
  expect(run("verify", other, "--source", "nobody").stderr).toContain("dsa-pact-2025");
});

it("new says what it needs", () => {
  const { status, stderr } = run("new");
  expect(stderr).toContain("npm run new -- entities company");
  expect(status).toBe(1);
});
