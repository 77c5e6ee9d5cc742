import { expect, it } from "vitest";
import { fieldsCovered } from "../../src/rules/fields-covered.js";
import { cited, pathOf, released, world } from "../world.js";

const file = pathOf("timeline", "order");
const all = ["name", "date", "modality", "participants", "platforms", "value"];

/** The order, citing only these fields. */
function citing(...fields: readonly string[]) {
  return fieldsCovered.check(world({ order: { evidence: [cited(fields, "ordered")] } }));
}

it("lets fields that are all supported pass", () => {
  expect(fieldsCovered.check(world())).toEqual([]);
  expect(citing(...all)).toEqual([]);
});

it("tells a field that nothing supports", () => {
  expect(citing(...all.filter((field) => field !== "date"))).toMatchObject([
    { file, field: "date", problem: "Nothing says where this was read." },
  ]);
});

it("takes no contradiction for support", () => {
  const contradiction = { contradicts: "date", reported: "2022", source: "release", topic: "day" };
  const evidence = [cited(all.slice(2), "ordered"), cited(["name"], "ordered"), contradiction];
  expect(fieldsCovered.check(world({ order: { evidence } }))).toMatchObject([{ field: "date" }]);
});

it("takes a keyed field as a whole or part by part", () => {
  const others = all.filter((field) => field !== "value");
  expect(citing(...others, "value.USD", "value.MYR")).toEqual([]);
  expect(citing(...others, "value.USD")).toMatchObject([{ field: "value.MYR" }]);
  expect(citing(...others)).toMatchObject([{ field: "value" }]);
});

it("takes a list as a whole, or every element by its own evidence", () => {
  const bare = { entity: "malya", role: "buyer" };
  const own = { ...bare, evidence: [cited(["entity", "role"], "buyer")] };
  const check = (...participants: readonly object[]) => {
    const evidence = [cited(["name", "date", "modality", "platforms", "value"], "ordered")];
    return fieldsCovered.check(world({ order: { participants, evidence } }));
  };
  expect(check(own, own)).toEqual([]);
  expect(check(own, bare)).toMatchObject([{ field: "participants" }]);
});

it("tells a field of an element that nothing supports", () => {
  const holders = [{ person: "roh", start: "2020", evidence: [released(["person"])] }];
  expect(fieldsCovered.check(world({ president: { holders } }))).toMatchObject([
    { field: "holders.0.start" },
  ]);
});

it("lets the record's evidence of a whole list stand for its elements' fields", () => {
  const platforms = [
    {
      platform: "jet",
      quantity: { value: 18, unit: "aircraft" },
      evidence: [cited(["quantity"], "eighteen")],
    },
  ];
  expect(fieldsCovered.check(world({ order: { platforms } }))).toEqual([]);
});

it("asks for no citation of what is ours", () => {
  expect(fieldsCovered.check(world({ order: { cameo: "061", asOf: "2023" } }))).toEqual([]);
});

it("tells evidence for what is not there, but lets a contradiction name what is left out", () => {
  expect(citing(...all, "place")).toMatchObject([
    { field: "evidence.0", problem: 'It supports "place", which is not there.' },
  ]);
  const place = { contradicts: "place", reported: "Port", source: "release", topic: "the place" };
  const evidence = [cited(all, "ordered"), place];
  expect(fieldsCovered.check(world({ order: { evidence } }))).toEqual([]);
});
