import { expect, it } from "vitest";
import { schema } from "../../src/rules/schema.js";
import { pathOf, world } from "../world.js";

it("lets records of the right shape pass", () => {
  expect(schema.check(world())).toEqual([]);
});

it("tells a field with a wrong value, by its path", () => {
  const [fault, ...others] = schema.check(world({ order: { modality: "happened" } }));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ file: pathOf("timeline", "order"), field: "modality" });
});

it("tells a date that cannot be read", () => {
  const [fault] = schema.check(world({ order: { date: "May 2023" } }));
  expect(fault).toMatchObject({ field: "date", problem: expect.stringContaining("May 2023") });
});

it("tells a field that is missing and one that does not exist", () => {
  expect(schema.check(world({ jet: { category: undefined } }))).toHaveLength(1);
  expect(schema.check(world({ jet: { speed: 1 } }))).toHaveLength(1);
});

it("keeps records of the wrong shape from the other rules", () => {
  const context = world({ jet: { category: undefined } });
  expect(context.byId.has("jet")).toBe(false);
  expect(context.byId.has("order")).toBe(true);
});
