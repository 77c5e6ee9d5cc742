import { expect, it } from "vitest";
import { glossary, preferred } from "../src/glossary.js";

const names = glossary.map((entry) => preferred(entry, "en"));

it("covers the terms of art", () => {
  expect(glossary.length).toBeGreaterThan(120);
  expect(names).toEqual(expect.arrayContaining(["force multiplier", "joint marketing"]));
});

it("has one entry for each thing, in three languages", () => {
  expect(new Set(names).size).toBe(names.length);
  for (const entry of glossary) {
    expect(preferred(entry, "ms")).not.toMatch(/\p{Script=Hangul}/u);
    expect(preferred(entry, "ko"), preferred(entry, "en")).toMatch(/\p{Script=Hangul}/u);
  }
});

it("avoids no form that it accepts, and none twice", () => {
  const avoided = glossary.flatMap(({ avoid = [] }) => avoid);
  const accepted = new Set([...names, ...glossary.flatMap(({ also = [] }) => also)]);
  expect(new Set(avoided).size).toBe(avoided.length);
  expect(avoided.filter((form) => accepted.has(form))).toEqual([]);
});
