import { expect, it } from "vitest";
import { figuresStand } from "../../src/rules/figures-stand.js";
import { pathOf, world } from "../world.js";

/** The faults of the order with this summary. */
function faultsOf(en: string) {
  return figuresStand.check(world({ order: { summary: { en } } }));
}

it("lets figures of values, words and names pass, and those of designations", () => {
  expect(figuresStand.check(world())).toEqual([]);
  expect(faultsOf("In 2023 eighteen (18) KF-99 jets for 900 dollars, of two states.")).toEqual([]);
});

it("finds a figure that stands nowhere", () => {
  expect(faultsOf("Malya orders 28 jets.")).toMatchObject([
    {
      file: pathOf("timeline", "order"),
      field: "summary.en",
      problem: expect.stringContaining("28"),
    },
  ]);
  expect(faultsOf("Malya orders nineteen jets.")).toHaveLength(1);
});

it("takes what refers to a thing for known of it", () => {
  const summary = { en: "A jet, of which Malya ordered eighteen in 2023." };
  expect(figuresStand.check(world({ jet: { summary } }))).toEqual([]);
});
