import { expect, it } from "vitest";
import { officeHoldings } from "../../src/rules/office-holdings.js";
import { cited, pathOf, released, world } from "../world.js";

const file = pathOf("entities", "president");

it("lets holdings pass that say when", () => {
  expect(officeHoldings.check(world())).toEqual([]);
  for (const when of [{ start: "2020" }, { end: "2023" }, { attested: "2022" }]) {
    const holders = [{ person: "roh", ...when, evidence: [released(["person"])] }];
    expect(officeHoldings.check(world({ president: { holders } }))).toEqual([]);
  }
});

it("asks when, where a source with a date shows the holder", () => {
  const holders = [{ person: "roh", evidence: [released(["person"])] }];
  expect(officeHoldings.check(world({ president: { holders } }))).toMatchObject([
    { file, field: "holders.0", remedy: expect.stringContaining('"release"') },
  ]);
});

it("cannot ask a source without a date", () => {
  const holders = [{ person: "roh", evidence: [cited(["person"], "makers in Kuria")] }];
  expect(officeHoldings.check(world({ president: { holders } }))).toEqual([]);
});
