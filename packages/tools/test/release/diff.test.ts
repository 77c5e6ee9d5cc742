import { isObject } from "@defence-pact/schema";
import fc from "fast-check";
import { expect, it } from "vitest";
import {
  diffRecords,
  type FieldChange,
  isEmpty,
  type RecordsDiff,
  type RecordsState,
} from "../../src/release/diff.js";
import type { Json, JsonObject } from "../../src/release/state.js";
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

/** The state that `before` becomes through a diff; the order of the records aside. */
function applyRecords(before: RecordsState, diff: RecordsDiff): RecordsState {
  const records = new Map(before.records);
  for (const { id } of diff.gone) records.delete(id);
  for (const { from, id, changes } of diff.moved) {
    const record = before.records.get(from);
    if (record === undefined) throw new Error(`There is no record "${from}" to move.`);
    records.delete(from);
    records.set(id, applyFields({ ...record, id }, changes));
  }
  for (const { id, changes } of diff.changed) {
    const record = before.records.get(id);
    if (record === undefined) throw new Error(`There is no record "${id}" to change.`);
    records.set(id, applyFields(record, changes));
  }
  for (const { id, record } of diff.added) records.set(id, record);
  const kept = Object.entries(before.redirects).filter(([id]) => !diff.redirectsGone.includes(id));
  return {
    records,
    redirects: Object.fromEntries([...kept, ...Object.entries(diff.redirected)]),
  };
}

function applyFields(record: JsonObject, changes: readonly FieldChange[]): JsonObject {
  return changes.reduce((so, { path, after }) => withField(so, path, after), record);
}

function withField(
  object: JsonObject,
  [key, ...rest]: readonly string[],
  value: Json | undefined,
): JsonObject {
  if (key === undefined) throw new Error("A change must name a field.");
  const fields = new Map(Object.entries(object));
  const part = fields.get(key);
  const next = rest.length > 0 && isObject(part) ? withField(part, rest, value) : value;
  if (next === undefined) fields.delete(key);
  else fields.set(key, next);
  return Object.fromEntries(fields);
}
