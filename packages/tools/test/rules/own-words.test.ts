import { expect, it } from "vitest";
import { ownWords } from "../../src/rules/own-words.js";
import { paragraphs, pathOf, world } from "../world.js";

const text = { source: "article", paragraphs, mismatches: [] };

function saying(en: string) {
  return ownWords.check(world({ jet: { summary: { en } } }, { text }));
}

it("lets sentences of our own pass", () => {
  expect(ownWords.check(world({}, { text }))).toEqual([]);
});

it("lets seven words of the text in a row pass, and tells eight", () => {
  expect(saying("It says: ordered eighteen jets from the makers in, and so on.")).toEqual([]);
  expect(
    saying("It says: ordered eighteen jets from the makers in Kuria, and so on."),
  ).toMatchObject([
    {
      file: pathOf("platforms", "jet"),
      field: "summary.en",
      problem: expect.stringContaining("“ordered eighteen jets from the makers in kuria”"),
    },
  ]);
});

it("does not mind letter case and punctuation", () => {
  expect(saying("Ordered: Eighteen JETS – from “the makers” in Kuria")).toHaveLength(1);
});

it("counts an official name as one word", () => {
  const name = { en: "Makers in Kuria" };
  const summary = { en: "It ordered eighteen jets from the makers in Kuria." };
  expect(ownWords.check(world({ maker: { name }, jet: { summary } }, { text }))).toEqual([]);
});

it("leaves quotations and titles aside, not statements", () => {
  const copied = { text: { en: "ordered eighteen jets from the makers in Kuria" } };
  expect(ownWords.check(world({ gladness: copied }, { text }))).toEqual([]);
  expect(ownWords.check(world({ "use-of-jets": copied }, { text }))).toHaveLength(1);
});

it("says that it is skipped without the text", () => {
  expect(ownWords.skipped?.(world())).toContain("--text");
  expect(ownWords.skipped?.(world({}, { text }))).toBeUndefined();
  expect(ownWords.check(world())).toEqual([]);
});
