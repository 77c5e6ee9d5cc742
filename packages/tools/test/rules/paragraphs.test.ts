import { expect, it } from "vitest";
import { paragraphs as rule } from "../../src/rules/paragraphs.js";
import { cited, paragraphs, pathOf, world } from "../world.js";

const file = pathOf("platforms", "jet");

function citing(...evidence: readonly object[]) {
  return rule.check(world({ jet: { evidence } }));
}

it("lets held texts be cited by paragraph and others by topic", () => {
  expect(rule.check(world())).toEqual([]);
});

it("tells a held text cited by topic and another by paragraph", () => {
  const byTopic = { supports: "name", source: "article", topic: "jets" };
  expect(citing(byTopic)).toMatchObject([
    { file, field: "evidence.0", remedy: "Cite it by `paragraph` and `exact`." },
  ]);
  const byParagraph = { ...cited(["name"], "jets"), source: "release" };
  expect(citing(byParagraph)).toMatchObject([{ file, remedy: "Cite it by `topic`." }]);
});

it("tells a paragraph that is not there, and one whose role cannot bear the field out", () => {
  expect(citing(cited(["name"], "jets", 6))).toMatchObject([{ field: "evidence.0" }]);
  expect(citing(cited(["name"], "means", 4))).toHaveLength(1);
  expect(citing(cited(["name"], "The jet", 3))).toEqual([]);
  expect(citing(cited(["standing"], "The jet", 3))).toHaveLength(1);
});

it("tells what the text itself shows to be wrong, where it is at hand", () => {
  const citation = {
    record: "jet",
    path: "evidence.0",
    source: "article",
    paragraph: 2,
    exact: "eighty jets",
    fields: ["name"],
  };
  const text = {
    source: "article",
    paragraphs,
    mismatches: [
      { problem: "exact-not-found", citation, foundIn: [] },
      { problem: "paragraph-altered", paragraph: 2, role: "body", begins: "On" },
    ],
  } as const;
  expect(rule.check(world({}, { text }))).toMatchObject([
    { file, field: "evidence.0", problem: expect.stringContaining("eighty jets") },
    { file: "packages/sources/src/held-texts.ts" },
  ]);
});
