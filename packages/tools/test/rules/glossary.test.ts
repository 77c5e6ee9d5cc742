import { expect, it } from "vitest";
import { glossary } from "../../src/rules/glossary.js";
import { cited, pathOf, released, world } from "../world.js";

function saying(en: string) {
  return glossary.check(world({ jet: { summary: { en } } }));
}

it("lets preferred and accepted names pass", () => {
  expect(glossary.check(world())).toEqual([]);
  expect(saying("DAPA says 7 percent of South Korean jets sail the Korean Peninsula.")).toEqual([]);
});

it("tells a form to avoid, with the preferred one", () => {
  expect(saying("Of the jets, 7 per cent are Korean.")).toEqual([
    {
      file: pathOf("platforms", "jet"),
      field: "summary.en",
      problem: "It says “per cent”.",
      remedy: "Say “percent”, or put words as printed in quotation marks.",
    },
    expect.objectContaining({ problem: "It says “Korean”." }),
  ]);
});

it("knows a form at the start of a sentence, and no part of a word", () => {
  expect(saying("The article says so.")).toMatchObject([{ problem: "It says “The article”." }]);
  expect(saying("Its impact on Koreana, and on dsa-pact-2025.")).toEqual([]);
});

it("leaves official names, printed words and titles alone", () => {
  const summary = {
    en: "The Korean Defense Museum calls it “the Korean pact”, 'Korean and Malaysia's deal'.",
  };
  const maker = { name: { en: "Korean Defense Museum" } };
  expect(glossary.check(world({ maker, jet: { summary } }))).toEqual([]);
  expect(glossary.check(world({ gladness: { text: { en: "The pact" } } }))).toEqual([]);
});

it("reads names and reasons of ours too", () => {
  const name = { en: "Order under the pact" };
  const evidence = [{ ...cited(["name"], "makers"), inferred: { name: "from the MoU" } }];
  const topic = { ...released(["name"]), topic: "the pact" };
  expect(
    glossary.check(world({ order: { name }, jet: { evidence: [...evidence, topic] } })),
  ).toMatchObject([
    { field: "evidence.0.inferred.name" },
    { field: "evidence.1.topic" },
    { field: "name.en" },
  ]);
});
