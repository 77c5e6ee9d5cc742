import { expect, it } from "vitest";
import { datesAgree } from "../../src/rules/dates-agree.js";
import { released, world } from "../world.js";

const told = [released(["name", "date", "modality"])];

/** The faults of the order with these fields. */
function faultsOf(fields: object) {
  const context = world({ order: { evidence: told, ...fields } });
  expect(context.byId.has("order")).toBe(true);
  return datesAgree.check(context);
}

it("lets dates that agree pass", () => {
  expect(datesAgree.check(world())).toEqual([]);
  expect(faultsOf({})).toEqual([]);
});

it("finds an id or an address with another date", () => {
  const source = { id: "release-2023-05", issued: "2023-06-01" };
  const check = (fields: object) => datesAgree.check(world({ release: { ...source, ...fields } }));
  expect(check({})).toMatchObject([{ field: "id" }]);
  expect(check({ issued: "2023-05-31" })).toEqual([]);
  const url = "https://ministry.example/2023/05/30/jets";
  expect(check({ id: "release", url })).toMatchObject([{ field: "issued" }]);
  expect(check({ id: "release", url, issued: "2023-05-31" })).toEqual([]);
});

it("finds what occurred after it was printed, but allows for clocks", () => {
  expect(faultsOf({ date: "2023-05-26" })).toMatchObject([{ field: "evidence.0" }]);
  expect(faultsOf({ date: "2023-05-25" })).toEqual([]);
  expect(faultsOf({ date: "2023-05-26", modality: "planned", asOf: "2023-05-24" })).toEqual([]);
});

it("finds an `asOf` at which no source speaks", () => {
  const plan = { date: "2026", modality: "planned" };
  expect(faultsOf({ ...plan, asOf: "2022-05" })).toMatchObject([{ field: "asOf" }]);
  expect(faultsOf({ ...plan, asOf: "2023-05" })).toEqual([]);
  const rival = { contradicts: "date", reported: "2027", source: "release", topic: "the day" };
  const evidence = [...told, { ...rival, asOf: "2024-05" }];
  expect(faultsOf({ ...plan, asOf: "2023-05", evidence })).toMatchObject([
    { field: "evidence.1.asOf" },
  ]);
});

it("finds a plan for a time past, and an earlier plan as its rival", () => {
  const plan = { modality: "planned", asOf: "2023-05-24" };
  expect(faultsOf({ ...plan, date: "2022" })).toMatchObject([{ field: "date" }]);
  const rival = { contradicts: "date", reported: "2027", source: "release", topic: "the day" };
  const evidence = [...told, { ...rival, asOf: "2023-04" }];
  expect(faultsOf({ ...plan, date: "2026", evidence })).toMatchObject([{ field: "evidence.1" }]);
  expect(faultsOf({ date: "2023-05-23", evidence })).toEqual([]);
});
