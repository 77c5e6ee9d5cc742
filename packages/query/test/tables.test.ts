import { QueryError } from "@defence-pact/query/engine";
import { type FlatTable, tables } from "@defence-pact/query/tables";
import { describe, expect, it } from "vitest";

/** The columns of a table with their types, in order. */
function columnsOf(table: FlatTable | undefined): readonly string[] | undefined {
  return table?.columns.map(({ name, type }) => `${name}: ${type}`);
}

describe("the table of the records", () => {
  it("has a row for each record, numbered in the order given, and names its key", () => {
    const [table, ...others] = tables("trials", [{ id: "b" }, { id: "a" }]);
    expect(table).toEqual({
      name: "trials",
      columns: [
        { name: "row", type: "integer" },
        { name: "id", type: "text" },
      ],
      rows: [
        [0, "b"],
        [1, "a"],
      ],
      key: ["row"],
      date: "date",
    });
    expect(others).toEqual([]);
  });

  it("is there without records too", () => {
    expect(tables("trials", [])).toEqual([
      {
        name: "trials",
        columns: [
          { name: "row", type: "integer" },
          { name: "id", type: "text" },
        ],
        rows: [],
        key: ["row"],
        date: "date",
      },
    ]);
  });

  it("spreads objects over columns, and leaves cells empty where a record has no such field", () => {
    const [table] = tables("trials", [
      { id: "a", value: { USD: { amount: 5, basis: "stated" } } },
      { id: "b", name: { en: "B" }, note: undefined },
    ]);
    expect(columnsOf(table)).toEqual([
      "row: integer",
      "id: text",
      "value.USD.amount: integer",
      "value.USD.basis: text",
      "name.en: text",
    ]);
    expect(table?.rows).toEqual([
      [0, "a", 5, "stated", null],
      [1, "b", null, null, "B"],
    ]);
  });

  it("keeps empty objects and lists as JSON, so that they are not lost", () => {
    const [table] = tables("trials", [
      { id: "a", value: {} },
      { id: "b", value: [] },
      { id: "c", value: { USD: undefined } },
      { id: "d" },
    ]);
    expect(columnsOf(table)).toEqual(["row: integer", "id: text", "value: json"]);
    expect(table?.rows.map((row) => row[2])).toEqual(["{}", "[]", "{}", null]);
  });
});

it("marks the names of fields that hold dots, and those that a column or table has already", () => {
  const [main, spans] = tables("trials", [
    { id: "a", row: 1, "a.b": { c: 2 }, "a\\b": 3, spans: [{ id: "x", value: 4, "p.q": 5 }] },
  ]);
  expect(columnsOf(main)).toEqual([
    "row: integer",
    "id: text",
    "\\row: integer",
    "a\\.b.c: integer",
    "a\\\\b: integer",
  ]);
  expect(spans?.name).toBe("trials.\\spans");
  expect(columnsOf(spans)).toEqual([
    "id: text",
    "position: integer",
    "\\id: text",
    "\\value: integer",
    "p\\.q: integer",
  ]);
});

describe("the type of a column", () => {
  it.each([
    ["whole numbers", [1, -2], "integer", [1, -2]],
    ["numbers", [1, 0.5], "number", [1, 0.5]],
    ["numbers, the whole ones last", [0.5, 1, 2], "number", [0.5, 1, 2]],
    ["whole numbers too large to be exact", [2 ** 53], "number", [2 ** 53]],
    ["texts", ["a", ""], "text", ["a", ""]],
    ["truth values", [true, false], "boolean", [true, false]],
    ["values of several sorts", [1, "a", true], "json", ["1", '"a"', "true"]],
    ["numbers and texts", [0.5, "a", 1], "json", ["0.5", '"a"', "1"]],
    ["objects and texts", [{}, "a"], "json", ["{}", '"a"']],
    ["nothing but null", [null], "json", ["null"]],
    ["numbers, and what is none", [1, Number.NaN], "json", ["1", "null"]],
    ["texts, where it is there", [undefined, "a", undefined], "text", [null, "a", null]],
  ] as const)("fits %s", (_, values, type, cells) => {
    const [table] = tables(
      "trials",
      values.map((value, place) => ({ id: `r${place}`, ...(value !== undefined && { value }) })),
    );
    expect(columnsOf(table)?.at(-1)).toBe(`value: ${type}`);
    expect(table?.rows.map((row) => row[2])).toEqual(cells);
  });
});

describe("the table of a list", () => {
  it("has a row for each element, in order, and says whose it is", () => {
    const [, participants, ...others] = tables("trials", [
      { id: "a", participants: [{ entity: "x", role: { of: "buyer" } }, { entity: "y" }] },
      { id: "b", participants: [] },
      { id: "c", participants: [{ entity: "x", quantity: 2 }] },
    ]);
    expect(participants).toEqual({
      name: "trials.participants",
      columns: [
        { name: "id", type: "text" },
        { name: "position", type: "integer" },
        { name: "entity", type: "text" },
        { name: "role.of", type: "text" },
        { name: "quantity", type: "integer" },
      ],
      rows: [
        ["a", 0, "x", "buyer", null],
        ["a", 1, "y", null, null],
        ["c", 0, "x", null, 2],
      ],
      key: ["id", "position"],
      parent: "trials",
    });
    expect(others).toEqual([]);
  });

  it("holds elements that are no objects in `value`, and lists in elements as JSON", () => {
    const [main, sites, visits] = tables("trials", [
      { id: "a", sites: ["sea", "range", undefined], visits: [{ guests: ["x", "y"] }, ["z"]] },
    ]);
    expect(columnsOf(main)).toEqual(["row: integer", "id: text"]);
    expect(sites?.rows).toEqual([
      ["a", 0, "sea"],
      ["a", 1, "range"],
      ["a", 2, null],
    ]);
    expect(columnsOf(sites)).toEqual(["id: text", "position: integer", "value: text"]);
    expect(columnsOf(visits)).toEqual([
      "id: text",
      "position: integer",
      "guests: json",
      "value: json",
    ]);
    expect(visits?.rows).toEqual([
      ["a", 0, '["x","y"]', null],
      ["a", 1, null, '["z"]'],
    ]);
  });
});

describe("dates", () => {
  it("have their first and last day, and no day where there is no limit", () => {
    const [main, spans] = tables("trials", [
      { id: "month", date: "1970-02" },
      { id: "open", date: "1970-01-11/.." },
      { id: "by", date: "[..1970-01-03]" },
      { id: "none" },
      { id: "null", date: null },
    ]);
    expect(columnsOf(main)?.slice(2)).toEqual([
      "date: json",
      "date.first: text",
      "date.last: text",
    ]);
    expect(main?.rows.map((row) => row.slice(3))).toEqual([
      ["1970-02-01", "1970-02-28"],
      ["1970-01-11", null],
      [null, "1970-01-03"],
      [null, null],
      [null, null],
    ]);
    expect(spans).toEqual({
      name: "trials.spans",
      columns: [
        { name: "id", type: "text" },
        { name: "position", type: "integer" },
        { name: "first", type: "integer" },
        { name: "last", type: "integer" },
      ],
      rows: [
        ["month", 0, 31, 58],
        ["open", 0, 10, null],
        ["by", 0, null, 2],
      ],
      key: ["id", "position"],
      parent: "trials",
    });
  });

  it("with gaps have a row for each unbroken run of days", () => {
    const [main, spans] = tables("trials", [
      { id: "a", date: "[1970-01-01,1970-01-03..1970-01-05]" },
    ]);
    expect(main?.rows[0]?.slice(3)).toEqual(["1970-01-01", "1970-01-05"]);
    expect(spans?.rows).toEqual([
      ["a", 0, 0, 0],
      ["a", 1, 2, 4],
    ]);
  });

  it("without a beginning begin when they were announced", () => {
    const target = { id: "a", date: "[..1970]", asOf: "1970-01-02", told: "1970-01-03" };
    expect(tables("trials", [target])[1]?.rows).toEqual([["a", 0, 1, 364]]);
    expect(tables("trials", [target], { notBefore: "told" })[1]?.rows).toEqual([["a", 0, 2, 364]]);
  });

  it("may stand in another field, or be days", () => {
    const [main, spans] = tables("trials", [{ id: "a", held: { min: 0, max: 1 }, date: "soon" }], {
      date: "held",
    });
    expect(columnsOf(main)).toEqual([
      "row: integer",
      "id: text",
      "held.min: integer",
      "held.max: integer",
      "date: text",
      "held.first: text",
      "held.last: text",
    ]);
    expect(main?.rows[0]?.slice(5)).toEqual(["1970-01-01", "1970-01-02"]);
    expect(spans?.rows).toEqual([["a", 0, 0, 1]]);
  });

  it("that cannot be read are refused, with the record they stand in", () => {
    const records = [{ id: "first" }, { id: "second", date: "soon" }];
    expect(() => tables("trials", records)).toThrow(QueryError);
    expect(() => tables("trials", records)).toThrow('second: Cannot read the date "soon"');
    const far = { id: "far", date: { min: 0, max: 3_000_000 } };
    expect(() => tables("trials", [far])).toThrow(QueryError);
    expect(() => tables("trials", [far])).toThrow(/^far: 3000000 is not a day .*\.$/);
  });
});
