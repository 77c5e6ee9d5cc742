import { expect, it } from "vitest";
import { contradictions } from "../../src/rules/contradictions.js";
import { pathOf, world } from "../world.js";

function reporting(contradicts: string, reported: unknown) {
  const evidence = [{ contradicts, reported, source: "release", topic: "the order" }];
  return contradictions.check(world({ order: { evidence } }));
}

it("lets rival values that differ pass", () => {
  expect(contradictions.check(world())).toEqual([]);
  expect(reporting("date", "2023-05")).toEqual([]);
  expect(reporting("value.MYR", { amount: 4000, basis: "stated" })).toEqual([]);
  expect(reporting("participants", [{ entity: "malya" }])).toEqual([]);
});

it("tells a rival value that stands", () => {
  expect(reporting("date", "2023-05-23")).toMatchObject([
    { file: pathOf("timeline", "order"), field: "evidence.0.reported" },
  ]);
  expect(reporting("value.MYR", { amount: 4000 })).toHaveLength(1);
  expect(reporting("participants", [{ entity: "malya" }, { role: "seller" }])).toHaveLength(1);
});

it("tells that nothing is reported only where something stands", () => {
  expect(reporting("date", null)).toEqual([]);
  expect(reporting("place", null)).toHaveLength(1);
  expect(reporting("place", "port")).toEqual([]);
});
