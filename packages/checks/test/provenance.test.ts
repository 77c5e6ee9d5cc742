import { expect, it } from "vitest";
import { provenanceFaults } from "../src/provenance.js";
import { floors } from "../src/workspace.js";

const workflow = "https://github.com/owner/name";

it("asks for the repository in every published package", () => {
  const named = new Map([
    ["one", "git+https://github.com/owner/name.git"],
    ["two", undefined],
  ]);
  expect(provenanceFaults(workflow, named)).toEqual([
    "two names no repository in its package.json.",
    expect.stringContaining("repository.url=git+https://github.com/owner/name.git --workspaces"),
  ]);
  expect(provenanceFaults(undefined, named)).toEqual([
    "two names no repository in its package.json.",
    expect.stringContaining("repository.url=git+https://github.com/OWNER/NAME.git --workspaces"),
  ]);
});

it("refuses another repository than the workflow runs in, as npm does", () => {
  const named = new Map([["one", "git+https://github.com/owner/old-name.git"]]);
  expect(provenanceFaults(workflow, named)[0]).toBe(
    "one names the repository git+https://github.com/owner/old-name.git; the workflow runs in https://github.com/owner/name.",
  );
  expect(provenanceFaults("https://github.com/owner/old-name", named)).toEqual([]);
  expect(provenanceFaults(undefined, named)).toEqual([]);
});

it("reads every package of the project", () => {
  const elsewhere = provenanceFaults("https://github.com/nobody/nothing");
  expect(elsewhere).toHaveLength(floors.length + 1);
});
