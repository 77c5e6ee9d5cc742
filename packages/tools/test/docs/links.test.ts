import { expect, it } from "vitest";
import { brokenLinks } from "../../src/docs/links.js";
import { repository } from "../repository.js";

/** What is wrong with a page of these links, beside a page that has the anchor "there". */
function faults(...links: readonly string[]): readonly string[] {
  const folder = repository({
    "site/index.html": links.map((link) => `<a href="${link}">x</a>`).join(""),
    "site/guide/index.html": '<h1 id="there">x</h1>',
    "site/style.css": "",
  });
  return brokenLinks(`${folder}/site`);
}

it("accepts pages, folders with a page, files, anchors and other sites", () => {
  const links = ["guide/index.html#there", "guide/", "style.css?1", "#", "https://example.org/x#y"];
  expect(faults(...links)).toEqual([]);
});

it.for([
  ["gone.html", "no such file"],
  ["guide/index.html#gone", "no such anchor"],
  ["#gone", "no such anchor"],
  ["/style.css", "begins at the host's root, where the site may not be"],
  ["../elsewhere.html", "leaves the site"],
])("refuses %s", ([link = "", why = ""]) => {
  expect(faults(link)).toEqual([`index.html: ${link}: ${why}`]);
});

it("looks at images and scripts too", () => {
  const folder = repository({ "site/index.html": '<img src="gone.png">' });
  expect(brokenLinks(`${folder}/site`)).toEqual(["index.html: gone.png: no such file"]);
});

it("says so when there is nothing to look at", () => {
  const folder = repository({ "site/style.css": "" });
  expect(() => brokenLinks(`${folder}/site`)).toThrow("build it first");
});
