import { createServer, type Server } from "node:http";
import { pact } from "@defence-pact/query";
import { citedParts, type Evidence, passageUrl, wordsOf } from "@defence-pact/schema";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { launch, listen } from "./browser.js";

/** A passage, and the language of its source. */
interface Passage {
  readonly entry: Evidence;
  readonly words: readonly string[];
  readonly language: string;
}

/** What of a passage might trouble a browser: signs in a language, and how many anchors it has. */
function troubles({ words, language }: Passage): readonly string[] {
  const signs = words.join("").match(/[^\p{L}\p{N} ]/gu) ?? [];
  return [String(words.length), ...signs].map((trouble) => `${language} ${trouble}`);
}

/** Passages in the data, each with a trouble that none before it has. */
const passages: readonly Passage[] = (() => {
  const records = [...pact.entities, ...pact.platforms, ...pact.timeline, ...pact.quotes];
  const met = new Set<string>();
  return records
    .flatMap((record) => citedParts(record).flatMap(({ part }) => part.evidence))
    .map((entry) => ({
      entry,
      words: wordsOf(entry),
      language: pact.sources.find(entry.source)?.language ?? "",
    }))
    .filter((passage) => {
      const before = met.size;
      for (const trouble of troubles(passage)) met.add(trouble);
      return passage.words.length > 0 && met.size > before;
    });
})();

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** A page far longer than a screen, which prints the last words of a passage first, and twice. */
function pageOf({ words, language }: Passage): string {
  const paragraphs = words.map(
    (exact, place) =>
      `<p id="${place}">Before that, ${escaped(exact)} and so on.${
        place === 0 ? "" : ` Again: ${escaped(exact)} as above.`
      }</p>`,
  );
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>A source</title>
<style>p { margin: 0 0 200vh }</style><p>About nothing else.</p>${paragraphs.reverse().join("")}`;
}

let browser: Browser;
let page: Page;
let server: Server;
let host: string;

beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
  server = createServer((request, response) => {
    const passage = passages[Number.parseInt(request.url?.slice(1) ?? "", 10)];
    response.writeHead(passage === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
    });
    response.end(passage === undefined ? "" : pageOf(passage));
  });
  host = await listen(server);
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

/** Which paragraphs are in view once an address has been followed and the browser has scrolled. */
async function inView(address: string): Promise<readonly string[]> {
  await page.goto(address, { waitUntil: "commit" });
  return page.evaluate(async () => {
    // Where the words are not found, nothing scrolls, and the test runs into its limit.
    if (scrollY === 0) await new Promise((done) => addEventListener("scroll", done));
    return [...document.querySelectorAll("p")]
      .filter((paragraph) => {
        const { top, bottom } = paragraph.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      })
      .map(({ id }) => id);
  });
}

it("is tried with many words in many languages", () => {
  expect(new Set(passages.flatMap(({ words }) => words)).size).toBeGreaterThan(150);
  expect(new Set(passages.map(({ language }) => language)).size).toBeGreaterThan(8);
});

it.each(passages.map((passage, index) => ({ ...passage, index })))(
  "opens the first of a passage's words, and each that stands alone: $words.0",
  async ({ index, entry, words }) => {
    // An address that differs in its fragment only would not load the page again.
    const url = (place: number): string => `${host}${index}?${place}`;
    expect(await inView(passageUrl(entry, { url: url(0) }))).toEqual(["0"]);
    for (const [place, exact] of words.entries()) {
      if (place === 0) continue;
      const alone: Evidence = { supports: [], source: entry.source, exact };
      expect(await inView(passageUrl(alone, { url: url(place) })), exact).toEqual([String(place)]);
    }
  },
);
