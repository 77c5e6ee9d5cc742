import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveUrl, type Evidence, passageUrl } from "../src/index.js";

function entry(...exact: readonly string[]): Evidence {
  return { supports: "date", source: "paper", exact };
}

const url = "https://a.my/news?id=1&p=2";

describe("passageUrl", () => {
  it("gives back the words from its text directives, whatever they are", () => {
    const anyWords = fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(anyWords, (words) => {
        const [address, directives = ""] = passageUrl(entry(...words), { url }).split("#:~:");
        expect(address).toBe(url);
        expect(directives).toMatch(/^[\w.~%&=]+$/);
        const texts = directives.split("&").map((text) => text.replace(/^text=/, ""));
        expect(texts.map(decodeURIComponent)).toEqual(words);
      }),
    );
  });

  it("encodes what a text directive or Markdown would take for its own", () => {
    expect(passageUrl(entry("8.2-8.4% (R&D), 'it's' 4!*"), { url })).toBe(
      `${url}#:~:text=8.2%2D8.4%25%20%28R%26D%29%2C%20%27it%27s%27%204%21%2A`,
    );
  });

  it("keeps a fragment of the address, and replaces words that it has already", () => {
    const at = (address: string): string => passageUrl(entry("FA-50"), { url: address });
    expect(at("https://a.my/#top")).toBe("https://a.my/#top:~:text=FA%2D50");
    expect(at("https://a.my/#:~:text=old")).toBe("https://a.my/#:~:text=FA%2D50");
    expect(at("https://a.my/#top:~:text=old&text=er")).toBe("https://a.my/#top:~:text=FA%2D50");
  });

  it("is the plain address where no words are known, and nothing where there is none", () => {
    const topic: Evidence = { supports: "date", source: "paper", topic: "the order" };
    expect(passageUrl(topic, { url })).toBe(url);
    expect(passageUrl(topic, {})).toBeUndefined();
    expect(passageUrl(entry("FA-50"), {})).toBeUndefined();
    expect(passageUrl(entry("FA-50"), undefined)).toBeUndefined();
  });

  it("opens an archived copy at the words too", () => {
    expect(passageUrl(entry("FA-50"), { url: archiveUrl({ url, accessed: "2026-11-23" }) })).toBe(
      `https://web.archive.org/web/20261123/${url}#:~:text=FA%2D50`,
    );
  });
});

describe("archiveUrl", () => {
  it("asks for the day, month or year on which the source was read", () => {
    const stamps = ["2026-11-23", "2026-11~", "2026?", "2026-11-23/2026-11-24"].map(
      (accessed) => archiveUrl({ url, accessed }).split("/")[4],
    );
    expect(stamps).toEqual(["20261123", "202611", "2026", "20261123"]);
  });

  it("is nothing where the address or the date is not known", () => {
    expect(archiveUrl({ url })).toBeUndefined();
    expect(archiveUrl({ accessed: "2026-11-23" })).toBeUndefined();
    expect(archiveUrl(undefined)).toBeUndefined();
  });
});
