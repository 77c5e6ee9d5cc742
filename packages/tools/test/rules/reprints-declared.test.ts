import { expect, it } from "vitest";
import { reprintsDeclared } from "../../src/rules/reprints-declared.js";
import { cited, pathOf, released, world } from "../world.js";

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

it("refuses an origin that is the id of a source", () => {
  const evidence = (origin: string) => [
    cited(["name", "date", "modality", "participants", "platforms"], "ordered eighteen jets"),
    { ...released(["value.USD", "value.MYR"]), origin },
  ];
  expect(reprintsDeclared.check(world({ order: { evidence: evidence("article") } }))).toMatchObject(
    [{ file: pathOf("timeline", "order"), field: "evidence.1.origin" }],
  );
  expect(reprintsDeclared.check(world({ order: { evidence: evidence("Daily") } }))).toEqual([]);
});
