import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "defence-pact-scripts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const other = join(folder, "other.txt");
writeFileSync(other, "Something else.\n\nAll of it.");
const missing = join(folder, "none.txt");

/** Runs a script of this package. */
function run(script: string, ...args: readonly string[]) {
  const path = fileURLToPath(new URL(`../src/${script}.ts`, import.meta.url));
  return spawnSync(process.execPath, ["--import", "tsx", path, ...args], { encoding: "utf8" });
}

it.for([
  ["verify", missing],
  ["check-data", "--text", missing],
] as const)("%s says in one line that it cannot read the text", ([script, ...args]) => {
  const { status, stderr } = run(script, ...args);
  expect(stderr).toMatch(/^Cannot read .+\n$/);
  expect(status).toBe(1);
});

it("verify tells another text from the article", () => {
  const { status, stdout, stderr } = run("verify", other);
  expect(stdout).toContain("This is another text");
  expect(stderr).toMatch(/Checked 2 paragraphs and \d+ citations of dsa-pact-2025/);
  expect(status).toBe(1);
});

it("verify says what it needs, and whose fingerprints are held", () => {
  expect(run("verify").stderr).toContain("npm run verify -- article.txt");
  expect(run("verify", other, "nobody").stderr).toContain("they are of: dsa-pact-2025");
});

it("new says what it needs", () => {
  const { status, stderr } = run("new-record");
  expect(stderr).toContain("npm run new -- entities company");
  expect(status).toBe(1);
});
