import { collection, DatasetError, type Fault, QueryError } from "@defence-pact/query/engine";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../../schema/test/cases.js";

/** As plain JavaScript would call it. */
function faultsOf(records: readonly unknown[]): readonly Fault[] {
  try {
    collection(JSON.parse(JSON.stringify(records)));
    return [];
  } catch (error) {
    if (error instanceof DatasetError) return error.faults;
    throw error;
  }
}

describe("records", () => {
  it("are refused as a whole, with every fault and where it is", () => {
    const faults = faultsOf([
      { id: "a", date: "2025-13" },
      null,
      "text",
      { id: "" },
      { id: 7 },
      {},
      { id: "b" },
      { id: "b" },
      { id: "c", date: { min: 5, max: 4 } },
      { id: "d", date: { min: 1 } },
      { id: "e", date: { min: 0.5, max: 1 } },
      { id: "f", date: 2025 },
      { id: "g", date: "2025-02-30" },
    ]);
    expect(faults.map(({ path }) => path)).toEqual([
      "0.date",
      "1",
      "2",
      "3.id",
      "4.id",
      "5.id",
      "7.id",
      "8.date",
      "9.date",
      "10.date",
      "11.date",
      "12.date",
    ]);
    expect(faults[6]?.message).toBe('"b" is the id of record 6 too; give each record its own.');
  });

  it("may be no list with holes", () => {
    const holes: { readonly id: string }[] = [];
    holes[2] = { id: "a" };
    expect(() => collection(holes)).toThrow("0: A record is an object, not undefined");
  });

  it("show the first faults in the message, and say how many more there are", () => {
    const many = Array.from({ length: 30 }, () => ({ id: "" }));
    expect(() => collection(many)).toThrow(/30 fault\(s\)[\s\S]*and 20 more/);
  });

  it("may be none", () => {
    const none = collection<{ id: string; date: string }>([]);
    expect(none.toArray()).toEqual([]);
    expect(none.overlaps("2025").orderBy("date").first()).toBeUndefined();
    expect([none.count(), none.some(), none.find("a")]).toEqual([0, false, undefined]);
    expect(() => none.get("a")).toThrow('No record has the id "a".');
  });

  it("may have the names of what every object has for ids and values", () => {
    const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "\ud800"];
    const odd = collection(names.map((id) => ({ id, kind: id })));
    expect(odd.ids()).toEqual(names);
    for (let round = 0; round < 3; round++) {
      for (const name of names) {
        expect(odd.find(name)?.id).toBe(name);
        expect(odd.where({ kind: name }).ids()).toEqual([name]);
      }
    }
    expect(odd.find("valueOf")).toBeUndefined();
    expect(odd.redirect("valueOf")).toBeUndefined();
    expect(odd.fromJSON({ where: [{ constructor: { present: true } }] }).count()).toBe(0);
    expect([...odd.groupCount("kind").keys()].sort()).toEqual([...names].sort());
  });

  it("may be as deep as they like", () => {
    const deep: { id: string; part: unknown } = { id: "a", part: undefined };
    let part: unknown = 1;
    for (let level = 0; level < 100_000; level++) part = { part };
    deep.part = part;
    expect(collection([deep]).where({ id: "a" }).count()).toBe(1);
  });
});

describe("stored queries", () => {
  const all = collection([{ id: "a", kind: "x", date: "2025" }]);

  it.each([
    null,
    [],
    "where",
    { were: [] },
    { where: {} },
    { where: [null] },
    { where: [{ kind: null }] },
    { where: [{ kind: ["x"] }] },
    { where: [{ kind: {} }] },
    { where: [{ kind: { oneOf: "x" } }] },
    { where: [{ kind: { oneOf: [{}] } }] },
    { where: [{ kind: { between: [1, "2"] } }] },
    { where: [{ kind: { between: [2, 1] } }] },
    { where: [{ kind: { between: [1, 2, 3] } }] },
    { where: [{ kind: { not: {} } }] },
    { where: [{ kind: { present: "yes" } }] },
    { where: [{ kind: { oneOf: [], not: "x" } }] },
    { where: [{ kind: { has: {} } }] },
    { where: [{ kind: { hasAll: [[]] } }] },
    { dates: [{ question: "during", time: "2025" }] },
    { dates: [{ question: "overlaps", time: { min: 2, max: 1 } }] },
    { dates: [{ question: "overlaps", time: { min: "1" } }] },
    { dates: [{ question: "overlaps", time: { mn: 1 } }] },
    { dates: [{ question: "overlaps", time: "2025/" }] },
    { dates: [{ question: "overlaps", time: "2025", more: 1 }] },
    { orderBy: [{ field: "kind" }] },
    { orderBy: [{ field: "", direction: "asc" }] },
    { orderBy: [{ field: 1, direction: "asc" }] },
    { offset: -1 },
    { limit: 0.5 },
    { limit: "1" },
  ])("are refused: %j", (data) => {
    expect(() => all.fromJSON(data)).toThrow(QueryError);
  });

  it("are refused with the reason where a time is no date", () => {
    const data = { dates: [{ question: "overlaps", time: "x".repeat(1_000_000) }] };
    expect(() => all.fromJSON(data)).toThrow(/Cannot read the date/);
  });

  it("are refused where conditions nest beyond reason", () => {
    let nested: unknown = 1;
    for (let level = 0; level < 50_000; level++) nested = { a: nested };
    expect(() => all.fromJSON({ where: [{ a: nested }] })).toThrow("levels deep");
  });

  it("never do anything but find or be refused", () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), (data) => {
        try {
          expect(all.fromJSON(data).count()).toBeLessThan(2);
        } catch (error) {
          expect(String(error)).toMatch(/^(QueryError|EdtfError): /);
        }
      }),
      { numRuns: cases(300, 2000) },
    );
  });
});

it("cannot be stored with a function", () => {
  const all = collection([{ id: "a" }]);
  expect(() => all.filter(() => true).toJSON()).toThrow("say it with where instead");
});

it("is not changed by what it narrows to, nor by changing what it was given", () => {
  const kinds: ("x" | "y")[] = ["x", "y"];
  const all = collection([
    { id: "a", kind: "x" },
    { id: "b", kind: "y" },
  ]);
  const both = all.where({ kind: { oneOf: kinds } });
  kinds.length = 0;
  both.limit(1).orderBy("id", "desc").offset(1);
  expect(both.ids()).toEqual(["a", "b"]);
  both.toArray().pop();
  expect(both.count()).toBe(2);
});

it("selects fields as new objects", () => {
  const all = collection([{ id: "a", kind: "x", size: 1 }]);
  expect(all.select("size").toArray()).toEqual([{ id: "a", size: 1 }]);
  expect([...all.select("kind")]).toEqual([{ id: "a", kind: "x" }]);
  expect(all.offset(1).select("kind").first()).toBeUndefined();
});

it("filters with a function at last", () => {
  const seen: string[] = [];
  const all = collection([
    { id: "a", kind: "x" },
    { id: "b", kind: "y" },
  ]);
  const found = all
    .filter(({ id }) => seen.push(id) > 0)
    .where({ kind: "y" })
    .ids();
  expect([found, seen]).toEqual([["b"], ["b"]]);
});

it("suggests the id that begins alike, of two that are as near", () => {
  for (const ids of [
    ["asia", "kai"],
    ["kai", "asia"],
  ]) {
    const known = collection(ids.map((id) => ({ id })));
    expect(() => known.get("kia")).toThrow('Did you mean "kai"?');
  }
});
