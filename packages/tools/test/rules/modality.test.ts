import { expect, it } from "vitest";
import { modalityRule } from "../../src/rules/modality.js";
import { cited, pathOf, released, world } from "../world.js";

const file = pathOf("timeline", "order");
const dated = [released(["modality"])];
const undated = [cited(["modality"], "ordered"), released(["name"])];

it("lets what has occurred pass without a date or a speaker", () => {
  expect(modalityRule.check(world())).toEqual([]);
});

it("asks as of when, where a text that says so is dated", () => {
  const check = (fields: object) =>
    modalityRule.check(world({ order: { modality: "ongoing", ...fields } }));
  expect(check({ evidence: dated })).toMatchObject([
    { file, field: "asOf", remedy: expect.stringContaining('"release" is of 2023-05-24') },
  ]);
  expect(check({ evidence: dated, asOf: "2023-05-24" })).toEqual([]);
  expect(check({ evidence: undated })).toEqual([]);
});

it("asks who plans, aims, expects, claims or denies", () => {
  for (const stated of ["planned", "target", "expected", "claimed", "denied"]) {
    const order = { modality: stated, evidence: undated };
    expect(modalityRule.check(world({ order }))).toMatchObject([{ file, field: "by" }]);
    expect(modalityRule.check(world({ order: { ...order, by: "maker" } }))).toEqual([]);
  }
  for (const stated of ["ongoing", "possible", "recommended"]) {
    expect(modalityRule.check(world({ order: { modality: stated, evidence: undated } }))).toEqual(
      [],
    );
  }
});

it("takes the speaker of a statement for the one who says so", () => {
  const change = { modality: "expected" };
  expect(modalityRule.check(world({ "use-of-jets": change }))).toEqual([]);
});

it("asks for a source that names who plans", () => {
  const check = (exact: string) => {
    const evidence = [cited(["modality"], exact)];
    const order = { modality: "planned", asOf: "2023-05-24", by: "maker", evidence };
    return modalityRule.check(world({ order }));
  };
  expect(check("ordered")).toMatchObject([{ file, field: "by" }]);
  expect(check("Jet Makers")).toEqual([]);
});

it("finds words that say the opposite", () => {
  const check = (stated: string, exact: string) => {
    const evidence = [cited(["modality"], exact)];
    const order = { modality: stated, asOf: "2023-05", by: "maker", evidence };
    return modalityRule.check(world({ order }));
  };
  expect(check("occurred", "Jet Makers will deliver")).toMatchObject([{ file, field: "modality" }]);
  expect(check("planned", "Jet Makers signed")).toMatchObject([{ file, field: "modality" }]);
  expect(check("planned", "Jet Makers will deliver")).toEqual([]);
  expect(check("occurred", "Jet Makers signed what will come")).toEqual([]);
});

it("finds an assessment that is said to have occurred", () => {
  expect(modalityRule.check(world({ "use-of-jets": { modality: "occurred" } }))).toMatchObject([
    { field: "modality", problem: expect.stringContaining("assessment") },
  ]);
});
