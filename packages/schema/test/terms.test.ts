import { describe, expect, it } from "vitest";
import * as schema from "../src/index.js";
import { capitalised, fieldTerm, inLanguage, phrase, term } from "../src/terms.js";

const vocabulary = [
  ...Object.values(schema.kinds).flat(),
  ...schema.datasetNames,
  ...schema.modalities,
  ...schema.standings,
  ...schema.activities,
  ...schema.domains,
  ...schema.sourceTypes,
  ...schema.publisherTypes,
  ...schema.confidences,
];

describe("term", () => {
  it.each(vocabulary)("%s has a word in each language, and no key in it", (word) => {
    for (const language of schema.languages) {
      expect(term(word, language)).toMatch(/\S/);
      expect(term(word, language)).not.toMatch(/[a-z][A-Z]/);
    }
    expect(term(word, "ko")).toMatch(/\p{Script=Hangul}/u);
  });

  it("gives a word that is of no vocabulary as words", () => {
    expect(term("self-contained", "ko")).toBe("self contained");
    expect(term("firstFlight", "en")).toBe("first flight");
    expect(term("__proto__", "en")).toBe("__proto__");
    expect(term("constructor", "en")).toBe("constructor");
  });
});

describe("fieldTerm", () => {
  it("names every field of the table in each language", () => {
    for (const field of Object.keys(schema.fields)) {
      expect(fieldTerm(field, "ko")).toMatch(/\p{Script=Hangul}/u);
      expect(fieldTerm(field, "ms")).toMatch(/^[\p{Script=Latin} ()-]+$/u);
    }
  });

  it("counts elements from 1 and leaves currencies as they are", () => {
    expect(fieldTerm("holders.1.title", "en")).toBe("held by, 2, title");
    expect(fieldTerm("value.USD", "ms")).toBe("nilai, USD");
  });
});

it("fills blanks in, and leaves what nothing is given for", () => {
  expect(phrase("paragraph", "ko", { n: 29 })).toBe("29번째 단락");
  expect(inLanguage(["{a} and {b}", "{a} dan {b}", "{a}와 {b}"], "ms", { a: 1 })).toBe("1 dan {b}");
});

it("capitalises the first letter alone", () => {
  expect(capitalised("joint R&D")).toBe("Joint R&D");
  expect(capitalised("")).toBe("");
  expect(capitalised("주문됨")).toBe("주문됨");
});
