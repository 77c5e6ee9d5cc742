import { expect, it } from "vitest";
import { checkExamples, findExamples } from "../src/examples.js";

const outcomes = checkExamples(findExamples());

it("finds the examples", () => {
  expect(outcomes.length).toBeGreaterThan(0);
});

it.each(
  outcomes.map(({ example, faults }) => ({ name: `${example.file}:${example.line}`, faults })),
)("$name compiles, runs and gives what it says", ({ faults }) => {
  expect(faults).toEqual([]);
});
