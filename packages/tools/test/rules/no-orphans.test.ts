import { expect, it } from "vitest";
import { noOrphans } from "../../src/rules/no-orphans.js";
import { cited, pathOf, released, world } from "../world.js";

const lone = {
  id: "lone",
  kind: "company",
  name: { en: "Lone" },
  state: "kuria",
  summary: { en: "A company." },
  evidence: [cited(["name", "state"], "makers")],
};

it("lets what others name or cite pass, and what ties others together", () => {
  expect(noOrphans.check(world())).toEqual([]);
});

it("finds an entity that nothing refers to", () => {
  const added = { entities: [lone] };
  expect(noOrphans.check(world({}, { added }))).toMatchObject([
    { file: pathOf("entities", "lone") },
  ]);
  const about = { source: "release", topic: "who" };
  const evidence = [released(["name"]), { contradicts: "name", reported: "lone", ...about }];
  expect(noOrphans.check(world({ roh: { evidence } }, { added }))).toEqual([]);
});

it("finds a source that nothing cites", () => {
  const source = {
    id: "unread",
    type: "webpage",
    title: "Jets",
    publisher: "Weekly",
    publisherType: "news",
    accessed: "2024-01-10",
    language: "en",
    url: "https://weekly.example/jets",
  };
  expect(noOrphans.check(world({}, { added: { sources: [source] } }))).toMatchObject([
    { file: pathOf("sources", "unread") },
  ]);
});
