import fc from "fast-check";
import { expect, it } from "vitest";
import { diffStates, isSmaller, leastBump, redirectFaults } from "../../src/release/bump.js";
import { judge } from "../../src/release/check.js";
import { type Declared, stepBetween } from "../../src/release/declared.js";
import type { DatasetStates } from "../../src/release/state.js";
import { anyState, dataset, entities, type Parts } from "./states.js";

const kai = { id: "kai", kind: "company", name: "KAI" };
const hanwha = { id: "hanwha", kind: "company", name: "Hanwha" };

function least(before: Parts, after: Parts): string {
  return leastBump(diffStates(entities(before), entities(after)));
}

it.for<[string, string, Parts, Parts]>([
  ["nothing", "none", { records: [kai] }, { records: [kai] }],
  [
    "a corrected value",
    "patch",
    { records: [kai] },
    { records: [{ ...kai, name: "Korea Aerospace Industries" }] },
  ],
  ["a new record", "minor", { records: [kai] }, { records: [kai, hanwha] }],
  [
    "a moved id",
    "minor",
    { records: [kai] },
    { records: [{ ...kai, id: "kai-2" }], redirects: { kai: { moved: "kai-2" } } },
  ],
  [
    "an id merged into another",
    "minor",
    { records: [kai, hanwha] },
    { records: [hanwha], redirects: { kai: { moved: "hanwha" } } },
  ],
  [
    "a moved id without its old constant",
    "major",
    { records: [kai] },
    {
      records: [{ ...kai, id: "kai-2" }],
      redirects: { kai: { moved: "kai-2" } },
      exports: ["entities", "kai2"],
    },
  ],
  [
    "a split id",
    "major",
    { records: [kai] },
    {
      records: [
        { ...kai, id: "kai-1" },
        { ...kai, id: "kai-2" },
      ],
      redirects: { kai: { split: ["kai-1", "kai-2"] } },
    },
  ],
  ["an id gone", "major", { records: [kai, hanwha] }, { records: [kai] }],
  [
    "a redirect gone",
    "major",
    { records: [kai], redirects: { old: { moved: "kai" } } },
    { records: [kai] },
  ],
  ["another kind", "major", { records: [kai] }, { records: [{ ...kai, kind: "agency" }] }],
  ["an export gone", "major", { records: [kai] }, { records: [kai], exports: ["kai"] }],
  [
    "a new export",
    "minor",
    { records: [kai] },
    { records: [kai], exports: ["entities", "kai", "isEntityId"] },
  ],
  [
    "a new optional field of a type",
    "minor",
    { schema: { properties: {} } },
    { schema: { properties: { state: { type: "string" } } } },
  ],
])("%s needs: %s", ([, bump, before, after]) => {
  expect(least(before, after)).toBe(bump);
});

it("never needs less when more is taken away", () => {
  fc.assert(
    fc.property(anyState, anyState, fc.nat(), (before, after, place) => {
      const ids = [...after.records.keys()];
      const fewer = dataset({
        records: [...after.records.entries()].flatMap(([id, record], index) =>
          ids.length > 0 && index === place % ids.length ? [] : [{ ...record, id }],
        ),
        redirects: after.redirects,
      });
      // A record that was never released can be taken out again at no cost.
      const taken = ids[ids.length === 0 ? 0 : place % ids.length];
      fc.pre(taken !== undefined && before.records.has(taken));
      const full = leastBump(diffStates({ entities: before }, { entities: after }));
      const less = leastBump(diffStates({ entities: before }, { entities: fewer }));
      expect(isSmaller(less, full)).toBe(false);
      expect(less).toBe("major");
    }),
  );
});

it("needs for changes together the most that one of them needs", () => {
  fc.assert(
    fc.property(anyState, anyState, anyState, anyState, (a, b, c, d) => {
      const one = leastBump(diffStates({ entities: a }, { entities: b }));
      const other = leastBump(diffStates({ quotes: c }, { quotes: d }));
      const both = leastBump(diffStates({ entities: a, quotes: c }, { entities: b, quotes: d }));
      expect(isSmaller(both, one) || isSmaller(both, other)).toBe(false);
      expect([one, other]).toContain(both);
    }),
  );
});

const none: Declared = { bump: "none", majorText: "" };

function faults(before: DatasetStates, after: DatasetStates, pending: Declared): readonly string[] {
  return judge(before, after, pending).faults;
}

it("refuses a step that is too small, and says why", () => {
  const [before, after] = [entities({ records: [kai] }), entities({ records: [kai, hanwha] })];
  const [fault] = faults(before, after, { ...none, bump: "patch" });
  expect(fault).toContain("at least a minor step; declared is a patch step");
  expect(fault).toContain('minor: entities: the record "hanwha" is new');
  expect(faults(before, after, none)).toHaveLength(1);
  expect(faults(before, after, { ...none, bump: "minor" })).toEqual([]);
  expect(faults(before, after, { ...none, bump: "major" })).toEqual([]);
});

it("takes the versions for declared once the changesets are used up", () => {
  const before = entities({ records: [kai] });
  expect(faults(before, entities({ records: [kai, hanwha], version: "1.1.0" }), none)).toEqual([]);
  expect(faults(before, entities({ records: [kai, hanwha], version: "1.0.1" }), none)).toHaveLength(
    1,
  );
  expect(faults(before, entities({ version: "2.0.0" }), none)).toEqual([]);
});

it("refuses an id that vanished, unless a major changeset names it", () => {
  const [before, after] = [entities({ records: [kai, hanwha] }), entities({ records: [kai] })];
  expect(faults(before, after, { bump: "major", majorText: "Tidied up." })).toEqual([
    expect.stringContaining('The id "hanwha" vanished without a redirect.'),
  ]);
  expect(faults(before, after, { bump: "major", majorText: "`hanwha` never existed." })).toEqual(
    [],
  );
  expect(faults(before, after, { bump: "minor", majorText: "" })).toHaveLength(2);
});

it("refuses a redirect that chains, cycles or leads nowhere, and an id used again", () => {
  const major: Declared = { bump: "major", majorText: "" };
  const check = (redirects: NonNullable<Parts["redirects"]>): readonly string[] =>
    faults(entities(), entities({ records: [kai], redirects }), major);
  expect(check({ a: { moved: "b" }, b: { moved: "kai" } })).toEqual([
    'entities: "a" leads to "b", which is itself redirected. Lead "a" straight to "kai".',
  ]);
  expect(check({ a: { moved: "b" }, b: { moved: "a" } })).toEqual([
    'entities: "a" leads to "b", which is itself redirected and leads back or nowhere. Lead both to a record.',
    'entities: "b" leads to "a", which is itself redirected and leads back or nowhere. Lead both to a record.',
  ]);
  expect(check({ a: { moved: "a" } })).toHaveLength(1);
  expect(check({ a: { split: ["kai", "nobody"] } })).toEqual([
    expect.stringContaining("which is no record"),
  ]);
  const before = entities({ records: [kai], redirects: { hanwha: { moved: "kai" } } });
  expect(redirectFaults(before, entities({ records: [kai, hanwha] }))).toEqual([
    expect.stringContaining("is a record again"),
  ]);
});

it("finds nothing to compare at the first release", () => {
  expect(judge({}, entities({ records: [kai] }), { ...none, bump: "major" })).toEqual({
    diffs: [],
    least: "none",
    declared: "major",
    faults: [],
  });
});

it("tells the step between two versions", () => {
  expect(stepBetween("1.2.3", "1.2.3")).toBe("none");
  expect(stepBetween("1.2.3", "1.2.4")).toBe("patch");
  expect(stepBetween("1.2.3", "1.10.0")).toBe("minor");
  expect(stepBetween("1.2.3", "2.0.0")).toBe("major");
  expect(() => stepBetween("1.2.3", "1.1.9")).toThrow("is before 1.2.3");
  expect(() => stepBetween("1.2.3", "1.3.0-beta")).toThrow("three numbers");
});
