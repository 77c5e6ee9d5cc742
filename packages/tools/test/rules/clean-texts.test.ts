import { expect, it } from "vitest";
import { cleanTexts } from "../../src/rules/clean-texts.js";
import { pathOf, world } from "../world.js";

it("lets clean texts pass", () => {
  expect(cleanTexts.check(world())).toEqual([]);
  const name = { en: "Jet Makers’ “K2” – Türkiye & Co., £5 < €6", ko: "쿠리아 K2사" };
  expect(cleanTexts.check(world({ maker: { name } }))).toEqual([]);
});

it.each([
  ["white space at an end", "Jet Makers "],
  ["white space twice", "Jet  Makers"],
  ["a character that cannot be seen", "Jet\u200bMakers"],
  ["a no-break space", "Jet\u00a0Makers"],
  ["markup", "<b>Jet</b> Makers"],
  ["an entity", "Jet &amp; Makers"],
  ["Cyrillic in a Latin word", "J\u0435t Makers"],
  ["letters not composed", "T\u0075\u0308rk"],
  ["parts of a Korean syllable", "쿠ㄹ리아"],
])("finds %s", (_what, en) => {
  expect(cleanTexts.check(world({ maker: { name: { en } } }))).toMatchObject([
    { file: pathOf("entities", "maker"), field: "name.en" },
  ]);
});
