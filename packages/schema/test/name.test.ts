import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages, nameOf } from "../src/index.js";

const anyLocalText = fc.record(
  { en: fc.string(), ms: fc.string(), ko: fc.string() },
  { requiredKeys: ["en"] },
);

describe("nameOf", () => {
  it("gives the name in the language asked for", () => {
    const name = { en: "Malaysia", ko: "말레이시아" };
    expect(nameOf({ name }, "ko")).toBe("말레이시아");
  });

  it("gives English where there is no name in that language, and when no language is asked for", () => {
    const name = { en: "Malaysia", ko: "말레이시아" };
    expect(nameOf({ name }, "ms")).toBe("Malaysia");
    expect(nameOf({ name })).toBe("Malaysia");
  });

  it("takes the text of a quote for its name", () => {
    expect(nameOf({ text: { en: "It will help.", ms: "Ia akan membantu." } }, "ms")).toBe(
      "Ia akan membantu.",
    );
  });

  it("always gives a text of the record: of the language if there is one, else the English", () => {
    fc.assert(
      fc.property(anyLocalText, fc.constantFrom(...languages), (text, language) => {
        const expected = Object.hasOwn(text, language) ? text[language] : text.en;
        expect(nameOf({ name: text }, language)).toBe(expected);
        expect(nameOf({ text }, language)).toBe(expected);
      }),
    );
  });
});
