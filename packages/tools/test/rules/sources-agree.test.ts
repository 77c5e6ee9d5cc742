import { expect, it } from "vitest";
import { sourcesAgree } from "../../src/rules/sources-agree.js";
import { pathOf, world } from "../world.js";

const page = {
  type: "webpage",
  title: "Jets",
  publisher: "Daily",
  publisherType: "news",
  accessed: "2024-01-10",
  language: "en",
  url: "https://example.org/page",
};

/** The faults with more pages. */
function faultsOf(...pages: readonly object[]) {
  const sources = pages.map((one, place) => ({ ...page, id: `page-${place}`, ...one }));
  const context = world({}, { added: { sources } });
  expect(context.records).toHaveLength(11 + pages.length);
  return sourcesAgree.check(context);
}

it("lets sources that agree pass", () => {
  expect(sourcesAgree.check(world())).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

it.each([
  "http://www.example.org/article",
  "https://EXAMPLE.org/article/?utm_source=x",
  "https://m.example.org/article/amp",
])("finds one address twice, written as %s", (url) => {
  expect(faultsOf({ url })).toMatchObject([
    {
      file: pathOf("sources", "page-0"),
      field: "url",
      problem: expect.stringContaining('"article"'),
    },
  ]);
});

it("tells addresses apart by what names the page", () => {
  expect(faultsOf({ url: "https://example.org/article?id=2" })).toEqual([]);
});

it("finds another publisher on a host, unless one prints the other", () => {
  expect(faultsOf({ publisher: "Dailly" })).toHaveLength(2);
  expect(faultsOf({ publisher: "Wire", containerTitle: "Daily" })).toEqual([]);
});

it("finds a page in another house than all others of its publisher", () => {
  const stray = { url: "https://other.example/page" };
  expect(faultsOf({}, stray)).toMatchObject([{ file: pathOf("sources", "page-1"), field: "url" }]);
  expect(faultsOf({}, { ...stray, containerTitle: "Other" })).toEqual([]);
  expect(faultsOf({}, { url: "https://news.example.org/page" })).toEqual([]);
});
