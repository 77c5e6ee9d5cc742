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

it("asks for `copies` where a note says whose text it is", () => {
  const note = "Cites the wire.";
  expect(reprintsDeclared.check(world({ article: { note } }))).toMatchObject([{ field: "copies" }]);
  const copies = { root: "the wire" };
  expect(reprintsDeclared.check(world({ article: { note, copies } }))).toEqual([]);
});

it("finds two origins of the same words, and two names of one root", () => {
  const check = (inOrder: object, inJet: object) =>
    reprintsDeclared.check(world({ order: { evidence: [inOrder] }, jet: { evidence: [inJet] } }));
  const words = cited(["name"], "ordered eighteen jets");
  const wire = { ...words, origin: "the wire" };
  expect(check(words, wire)).toMatchObject([{ field: "evidence.0.origin" }]);
  expect(check(wire, wire)).toEqual([]);
  const other = { ...cited(["name"], "jets"), origin: "the wire (May)" };
  expect(check(other, wire)).toMatchObject([{ file: pathOf("timeline", "order") }]);
});
