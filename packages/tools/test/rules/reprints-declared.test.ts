import { expect, it } from "vitest";
import { reprintsDeclared } from "../../src/rules/reprints-declared.js";
import { pathOf, world } from "../world.js";

const reprint = {
  id: "reprint",
  type: "webpage",
  title: "Jets – ordered!",
  publisher: "Gazette",
  publisherType: "news",
  accessed: "2024-01-10",
  language: "en",
  url: "https://example.org/reprint",
};

it("lets sources with headlines of their own pass", () => {
  expect(reprintsDeclared.check(world())).toEqual([]);
});

it("finds a headline printed twice by sources that copy nothing", () => {
  expect(reprintsDeclared.check(world({}, { added: { sources: [reprint] } }))).toMatchObject([
    { file: pathOf("sources", "reprint"), field: "copies" },
  ]);
});

it("is content when one of them says what it copies, or the title is ours", () => {
  for (const change of [{ copies: "release" }, { titleIsDescription: true }, { language: "ko" }]) {
    const source = { ...reprint, ...change };
    expect(reprintsDeclared.check(world({}, { added: { sources: [source] } }))).toEqual([]);
  }
});
