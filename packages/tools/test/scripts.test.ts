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

it("check says in one line that it cannot read the text", () => {
  const { status, stderr } = run("check", "--text", join(folder, "none.txt"));
  expect(stderr).toMatch(/^Cannot read .+\n$/);
  expect(status).toBe(1);
});

it("verify is the command of that name, from its source", () => {
  const { status, stdout } = run("verify", other);
  expect(stdout).toContain("This is another text");
  expect(status).toBe(1);
});

it("check:sources knows the sources, and reports what was checked before", () => {
  const misspelt = run("check:sources", "--source", "star-2024-09-14x");
  expect(misspelt.stderr).toContain('Did you mean "star-2024-09-14"?');
  expect(misspelt.status).toBe(1);
  const results = join(folder, "results.jsonl");
  const line = {
    source: "star-2024-09-14",
    url: "https://example.org/moved",
    checked: "2026-10-27",
    says: "The page says so.",
    records: ["fa-50-contract"],
    altered: [],
  };
  for (const [state, expected] of [
    ["unchanged", 0],
    ["gone", 1],
  ]) {
    writeFileSync(results, `${JSON.stringify({ ...line, state })}\n`);
    const { stdout, status } = run("check:sources", "--source", line.source, "--results", results);
    expect(stdout).toContain(`| ${state} | 1 |`);
    expect(stdout).toContain("→ https://example.org/moved");
    expect(status).toBe(expected);
  }
});

it("new says what it needs", () => {
  const { status, stderr } = run("new");
  expect(stderr).toContain("npm run new -- entities company");
  expect(status).toBe(1);
});

it("translate says what it needs", () => {
  for (const args of [[], ["--wanted", "id"]]) {
    const { status, stderr } = run("translate", ...args);
    expect(stderr).toContain("--wanted with one of: ms, ko");
    expect(status).toBe(1);
  }
});
