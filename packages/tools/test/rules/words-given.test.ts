import { expect, it } from "vitest";
import { wordsGiven } from "../../src/rules/words-given.js";
import { cited, pathOf, world } from "../world.js";

const file = pathOf("platforms", "jet");
const source = { source: "release", supports: ["name", "standing"] };

/** The faults of the jet, whose one entry is this. */
function faultsOf(entry: object, changes = {}) {
  return wordsGiven.check(world({ jet: { evidence: [entry] }, ...changes }));
}

it("accepts words, and a topic where the source says what could not be read", () => {
  expect(wordsGiven.check(world())).toEqual([]);
  expect(faultsOf({ ...source, exact: ["Jets ordered", "eighteen jets"] })).toEqual([]);
});

it("reports a topic where the source could be read", () => {
  const faults = faultsOf({ ...source, topic: "the order" }, { release: { unread: undefined } });
  expect(faults).toContainEqual(
    expect.objectContaining({
      file,
      field: "evidence.0",
      problem: 'It gives no words, and "release" could be read.',
    }),
  );
});

it("reports an anchor inside another, and one given twice", () => {
  expect(faultsOf({ ...source, exact: ["eighteen jets", "for eighteen jets"] })).toMatchObject([
    { field: "evidence.0.exact", problem: "“eighteen jets” is part of “for eighteen jets”." },
  ]);
  expect(faultsOf({ ...source, exact: ["eighteen jets", "eighteen jets"] })).toHaveLength(2);
});

it("reports a reason for a field of which the entry does not speak", () => {
  const entry = { ...source, exact: "eighteen jets", by: "maker" };
  expect(faultsOf({ ...entry, inferred: { name: "a reason", by: "a reason" } })).toEqual([]);
  expect(faultsOf({ ...entry, inferred: { origin: "a reason" } })).toMatchObject([
    { field: "evidence.0.inferred.origin", remedy: expect.stringContaining("name, standing, by") },
  ]);
  expect(faultsOf({ ...source, exact: "jets", inferred: { asOf: "a reason" } })).toHaveLength(1);
});

it("counts the different words copied from a source in all records, but for a held text", () => {
  const numbered = (count: number) => Array.from({ length: count }, (_, place) => `w${place}`);
  const entries = (count: number, entry: object) =>
    numbered(count).map((exact) => ({ ...entry, exact }));
  const check = (evidence: readonly object[]) => wordsGiven.check(world({ jet: { evidence } }));
  expect(check([...entries(60, source), { ...source, exact: "“W7,” W8 –" }])).toEqual([]);
  expect(check(entries(61, source))).toMatchObject([
    { file: pathOf("sources", "release"), problem: expect.stringContaining("61 different words") },
  ]);
  expect(check(entries(61, cited(["name", "standing"], "")))).toEqual([]);
});
