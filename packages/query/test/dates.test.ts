import { collection } from "@defence-pact/query/engine";
import { describe, expect, it } from "vitest";

const records = [
  { id: "about", date: "2025-10~" },
  { id: "goes-on", date: "2025-11/.." },
  { id: "ends-unknown", date: "2025-11/" },
  { id: "gapped", date: "[2023,2025]" },
  { id: "undated" },
];
const all = collection<{ id: string; date?: string; asOf?: string }>(records);

describe("the table of the README", () => {
  it.each([
    ["overlaps", "2024", []],
    ["overlaps", "2030", ["goes-on", "ends-unknown"]],
    ["within", "2023/2025", ["gapped", "about"]],
    ["within", "2023/..", ["gapped", "about", "ends-unknown", "goes-on"]],
    ["after", "2024", ["about", "ends-unknown", "goes-on"]],
    ["before", "2026", ["gapped", "about"]],
  ] as const)("%s %s", (question, time, ids) => {
    expect(all[question](time).ids().sort()).toEqual([...ids].sort());
  });
});

it("lets a target begin when it was set", () => {
  const targets = collection([
    { id: "told", date: "[..2030]", asOf: "2025-10-27" },
    { id: "not-told", date: "[..2030]" },
  ]);
  expect(targets.overlaps("2024").ids()).toEqual(["not-told"]);
  expect(targets.within("2025/2030").ids()).toEqual(["told"]);
  expect(targets.orderBy("date").ids()).toEqual(["not-told", "told"]);
});

it("takes the field of the date, and of the day of telling, by name", () => {
  const plans = collection([{ id: "a", held: "[..2030]", said: "2026" }], {
    date: "held",
    notBefore: "said",
  });
  expect(plans.overlaps("2025").count()).toBe(0);
  expect(plans.overlaps("2026").count()).toBe(1);
});

it("refuses a time with an unknown end, and one that is none", () => {
  expect(() => all.overlaps("2025/")).toThrow("write .. for no limit");
  expect(() => all.within("soon")).toThrow('Cannot read the date "soon"');
  expect(() => all.before({ min: 2, max: 1 })).toThrow('{"min":2,"max":1}');
});

it("has no limit on a side that is left out", () => {
  const days = collection([{ id: "a", date: { min: 10, max: 20 } }]);
  expect(days.overlaps({}).count()).toBe(1);
  expect(days.within({ min: 10 }).count()).toBe(1);
  expect(days.within({ min: 11 }).count()).toBe(0);
  expect(days.before({ min: 21 }).count()).toBe(1);
  expect(days.before({ max: 30 }).count()).toBe(0);
  expect(days.after({ max: 9 }).count()).toBe(1);
});
