import { expect, it } from "vitest";
import { rules } from "../../src/rules/index.js";
import { paragraphs, world } from "../world.js";

const text = { source: "article", paragraphs, mismatches: [] };

it("finds nothing wrong with records that are right", () => {
  const context = world({}, { text });
  expect(context.records).toHaveLength(11);
  const faults = rules.flatMap((rule) => rule.check(context));
  expect(faults).toEqual([]);
});

it("names each rule once, and says what it is for", () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  for (const { description } of rules) expect(description).toMatch(/\.$/);
});
