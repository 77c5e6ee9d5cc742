import { expect, it } from "vitest";
import { figuresQualified } from "../../src/rules/figures-qualified.js";
import { cited, world } from "../world.js";

/** The faults of the order's sum in ringgit, with words cited for it. */
function faultsOf(money: object, ...words: readonly string[]) {
  const context = world({
    order: {
      value: { MYR: { amount: 4_000_000_000, basis: "stated", ...money } },
      evidence: words.map((exact) => cited(["value.MYR"], exact)),
    },
  });
  expect(context.byId.has("order")).toBe(true);
  return figuresQualified.check(context).map(({ field }) => field);
}

it("asks for `approximate` where all words hedge, and for a hedge where it stands", () => {
  expect(faultsOf({}, "RM4 billion")).toEqual([]);
  expect(faultsOf({}, "about RM4 billion")).toEqual(["value.MYR"]);
  expect(faultsOf({}, "about RM4 billion", "RM4 billion")).toEqual([]);
  expect(faultsOf({ approximate: true }, "RM4 billion")).toEqual(["value.MYR"]);
  expect(faultsOf({ approximate: true }, "약 40억 링깃")).toEqual([]);
});

it("asks for a lower bound where all words give one", () => {
  expect(faultsOf({}, "more than RM4 billion")).toEqual(["value.MYR"]);
  expect(faultsOf({ lowerBound: "more-than" }, "more than RM4 billion")).toEqual([]);
  expect(faultsOf({ lowerBound: "more-than" }, "RM4 billion")).toEqual(["value.MYR"]);
});

it("takes a sum in brackets after another for converted", () => {
  expect(faultsOf({}, "$900 million (RM4 billion)")).toEqual(["value.MYR"]);
  expect(faultsOf({ basis: "converted" }, "$900 million (RM4 billion)")).toEqual([]);
  expect(faultsOf({ basis: "converted" }, "RM4 billion")).toEqual(["value.MYR"]);
  expect(faultsOf({}, "eighteen jets (RM4 billion)")).toEqual([]);
});
