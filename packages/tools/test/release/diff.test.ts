import fc from "fast-check";
import { expect, it } from "vitest";
import { applyRecords, diffRecords, isEmpty } from "../../src/release/diff.js";
import { anyState, dataset } from "./states.js";

it("finds nothing between equal states", () => {
  fc.assert(
    fc.property(anyState, (state) => {
      expect(isEmpty(diffRecords(state, structuredClone(state)))).toBe(true);
    }),
  );
});

it("gives the new state when applied to the old", () => {
  fc.assert(
    fc.property(anyState, anyState, (before, after) => {
      const { records, redirects } = applyRecords(before, diffRecords(before, after));
      expect(records).toEqual(after.records);
      expect(redirects).toEqual(after.redirects);
    }),
  );
});

it("tells fields as evidence names them: two deep, and lists whole", () => {
  const before = dataset({
    records: [{ id: "order", date: "2023", value: { USD: { amount: 9 } }, parts: ["a"] }],
  });
  const after = dataset({
    records: [
      { id: "order", value: { USD: { amount: 10 }, MYR: { amount: 40 } }, parts: ["a", "b"] },
    ],
  });
  expect(diffRecords(before, after).changed).toMatchObject([
    {
      id: "order",
      changes: [
        { path: ["date"], before: "2023" },
        { path: ["value", "USD"], before: { amount: 9 }, after: { amount: 10 } },
        { path: ["value", "MYR"], after: { amount: 40 } },
        { path: ["parts"], before: ["a"], after: ["a", "b"] },
      ],
    },
  ]);
});

it("tells a move from a removal, a split and a merger", () => {
  const before = dataset({
    records: ["old", "both", "double", "lost", "one"].map((id) => ({ id, name: id })),
  });
  const after = dataset({
    records: [
      { id: "new", name: "new" },
      { id: "one", name: "one" },
      { id: "two", name: "two" },
    ],
    redirects: { old: { moved: "new" }, both: { split: ["one", "two"] }, double: { moved: "one" } },
  });
  const { moved, gone, added } = diffRecords(before, after);
  expect(moved).toEqual([
    {
      from: "old",
      id: "new",
      record: { id: "new", name: "new" },
      changes: [{ path: ["name"], before: "old", after: "new" }],
    },
  ]);
  expect(gone.map(({ id, redirect }) => [id, redirect])).toEqual([
    ["both", { split: ["one", "two"] }],
    ["double", { moved: "one" }],
    ["lost", undefined],
  ]);
  expect(added.map(({ id }) => id)).toEqual(["two"]);
});
