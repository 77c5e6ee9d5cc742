import { expect, it } from "vitest";
import { plainTexts } from "../../src/rules/plain-texts.js";
import { pathOf, world } from "../world.js";

const words = (count: number) => `A${" jet".repeat(count - 1)}.`;

function saying(en: string) {
  return plainTexts.check(world({ jet: { summary: { en } } }));
}

it("lets two sentences of 35 words pass, abbreviations in them", () => {
  expect(plainTexts.check(world())).toEqual([]);
  expect(saying(`${words(35)} ${words(35)}`)).toEqual([]);
  expect(saying("Gen. Roh sold No. 4 to the U.S. Navy. He bought it from Dr. Malya.")).toEqual([]);
});

it("tells a third sentence, and a 36th word", () => {
  expect(saying("A jet. It flies. It is red.")).toMatchObject([
    { file: pathOf("platforms", "jet"), field: "summary.en", problem: "It has 3 sentences." },
  ]);
  expect(saying(words(36))).toMatchObject([{ problem: "A sentence has 36 words." }]);
  const text = { en: words(36) };
  expect(plainTexts.check(world({ "use-of-jets": { text } }))).toMatchObject([
    { field: "text.en" },
  ]);
});

it("leaves quotations as printed", () => {
  expect(plainTexts.check(world({ gladness: { text: { en: words(36) } } }))).toEqual([]);
});

it("tells a summary that another record has", () => {
  expect(plainTexts.check(world({ order: { summary: { en: "A jet." } } }))).toMatchObject([
    { file: pathOf("timeline", "order"), problem: '"jet" has the same summary.' },
  ]);
});
