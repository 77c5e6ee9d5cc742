import { expect, it } from "vitest";
import { uniqueIds } from "../../src/rules/unique-ids.js";
import { world } from "../world.js";

const jet = { kind: "weapon-system", name: { en: "Jet" }, category: "aircraft" };

it("lets ids that differ pass", () => {
  expect(uniqueIds.check(world())).toEqual([]);
});

it("tells an id that another dataset has too", () => {
  const faults = uniqueIds.check(world({}, { added: { platforms: [{ ...jet, id: "kuria" }] } }));
  expect(faults).toMatchObject([
    {
      file: "packages/platforms/src/records/kuria.ts",
      field: "kuria",
      problem: 'The id "kuria" is in entities too.',
    },
  ]);
});

it("tells ids that give the same constant", () => {
  const added = { platforms: [{ ...jet, id: "use-ofJets" }] };
  const [fault] = uniqueIds.check(world({}, { added }));
  expect(fault?.problem).toContain("both give the constant useOfJets");
});

it("tells a constant that would hide another export", () => {
  const added = { platforms: [{ ...jet, id: "about" }] };
  const [fault] = uniqueIds.check(world({}, { added }));
  expect(fault).toMatchObject({ field: "about", remedy: 'Give "about" another id.' });
});
