import { expect, it } from "vitest";
import { didYouMean, nearest } from "../src/nearest.js";

it("finds the word with the fewest letters to change", () => {
  expect(nearest("malasia", ["malaysia", "asia", "malacca"])).toBe("malaysia");
});

it("finds none where more than a third of the letters would change", () => {
  expect(nearest("malaysia", ["russia"])).toBeUndefined();
  expect(didYouMean("malaysia", [])).toBe("");
});
