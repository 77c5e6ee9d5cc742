import { collection, QueryError } from "@defence-pact/query/engine";
import { createCompiler, type Dialect } from "@defence-pact/query/sql";
import { tables } from "@defence-pact/query/tables";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cases } from "../../schema/test/cases.js";

const records = collection([
  {
    id: "first",
    kind: "flight",
    date: "2024-03",
    crew: 2,
    mass: 1.5,
    flown: true,
    grade: 1,
    value: { USD: 5 },
    sites: ["sea"],
    parties: [{ entity: "kai", role: "seller" }],
  },
  { id: "second", kind: "firing", date: "[2023,2025]", crew: 1, mass: 2, flown: false, grade: "b" },
]);
const flat = tables("trials", records);
const compilers = ["duckdb", "postgres"].map((dialect) =>
  createCompiler(flat, { dialect: dialect === "duckdb" ? "duckdb" : "postgres" }),
);
const [duckdb = never(), postgres = never()] = compilers;

function never(): never {
  throw new Error("There are two dialects.");
}

/** What a query asks, without what it selects and how it orders. */
function conditionsOf({ sql }: { readonly sql: string }): string {
  return sql.replace(/^.*? where /s, "").replace(/ order by .*$/s, "");
}

describe("a compiler", () => {
  it("takes queries, and queries as plain data", () => {
    const query = records.where({ kind: "flight" }).limit(3);
    expect(postgres.ids(query)).toEqual(postgres.ids(query.toJSON()));
    expect(postgres.ids(JSON.parse(JSON.stringify(query)))).toEqual(postgres.ids(query));
  });

  it("refuses a filter, and says what to do", () => {
    const filtered = records.filter(({ crew }) => crew > 1);
    expect(() => postgres.count(filtered)).toThrow(
      "A query with filter cannot become SQL, because a database cannot run its function: say it with where instead.",
    );
  });

  it("refuses data that is no query", () => {
    expect(() => postgres.ids(JSON.parse('{"where":[{"kind":{}}]}'))).toThrow(QueryError);
    expect(() => postgres.ids(JSON.parse('{"were":[]}'))).toThrow(QueryError);
  });

  it("refuses a dialect that it does not have", () => {
    const dialect: Dialect = JSON.parse('"oracle"');
    expect(() => createCompiler(flat, { dialect })).toThrow(
      'The dialects are duckdb and postgres, not "oracle".',
    );
  });

  it("refuses tables of two datasets, or without their first", () => {
    const other = tables("others", records);
    for (const wrong of [[], flat.slice(1), [...flat, ...other], [...other, ...flat.slice(1)]]) {
      expect(() => createCompiler(wrong, { dialect: "duckdb" })).toThrow("of one dataset");
    }
  });

  it("refuses names that a database does not have, or takes for one another", () => {
    const twice = tables("trials", [{ id: "a", Kind: 1, kind: 2 }]);
    expect(() => createCompiler(twice, { dialect: "duckdb" })).toThrow(
      'The database cannot hold "Kind" and "kind" apart: rename one column of trials.',
    );
    expect(createCompiler(twice, { dialect: "postgres" }).createTables()).toHaveLength(1);
    const long = tables("trials", [{ id: "a", ["한".repeat(22)]: 1 }]);
    expect(() => createCompiler(long, { dialect: "postgres" })).toThrow("names of up to 63 bytes");
    expect(createCompiler(long, { dialect: "duckdb" }).createTables()).toHaveLength(1);
    expect(() => createCompiler(tables("", records), { dialect: "duckdb" })).toThrow(
      '"" cannot be the name of a table',
    );
  });

  it("refuses bounds that the database cannot compare with, and finds nothing equal to them", () => {
    const nul = { where: [{ kind: { between: ["a", "b\0"] } }] };
    expect(() => postgres.ids(nul)).toThrow("has a character that the database does not have");
    expect(duckdb.ids(nul).parameters).toEqual(["a", "b\0"]);
    for (const compiler of compilers) {
      const half = { where: [{ kind: { between: ["\ud800", "\ud801"] } }] };
      expect(() => compiler.ids(half)).toThrow(QueryError);
      expect(conditionsOf(compiler.ids({ where: [{ kind: "\ud800" }] }))).toBe("false");
    }
  });

  it("selects fields with all their parts, and refuses those that no record has", () => {
    expect(postgres.rows(records, "value").sql).toMatch(
      /^select "record"."id", "record"."value.USD" from /,
    );
    expect(() => postgres.rows(records, "knid")).toThrow(
      'No record has a field "knid". Did you mean "kind"?',
    );
    expect(() => postgres.first(records, "sites")).toThrow(
      '"sites" is a list: elements(query, "sites") has it.',
    );
    expect(() => postgres.elements(records, "site")).toThrow('Did you mean "sites"?');
  });

  it("names the schema of every table", () => {
    const compiler = createCompiler(flat, { dialect: "postgres", schema: 'an"other' });
    const query = records.where({ sites: { has: "sea" } }).overlaps("2024");
    for (const { sql } of [
      compiler.ids(query),
      compiler.elements(query, "parties"),
      compiler.groupCount(query, "sites"),
      ...compiler.createTables(),
    ]) {
      const named = sql.match(/(from|join|table) "/g) ?? [];
      expect(sql.match(/(from|join|table) "an""other"\."/g)).toHaveLength(named.length);
    }
  });

  it("says of what type counted values are", () => {
    const typed = ["kind", "crew", "mass", "flown", "grade", "sites", "parties.role", "none"].map(
      (field) => [field, postgres.groupCount(records, field).type],
    );
    expect(Object.fromEntries(typed)).toEqual({
      kind: "text",
      crew: "number",
      mass: "number",
      flown: "boolean",
      grade: "json",
      sites: "text",
      "parties.role": "text",
      none: "text",
    });
  });

  it("asks nothing of a database that it knows the answer to", () => {
    for (const query of [
      { where: [{ none: 1 }] },
      { where: [{ crew: "2" }] },
      { where: [{ crew: 1.5 }] },
      { where: [{ crew: { between: [0.1, 0.9] } }] },
      { where: [{ crew: { oneOf: [] } }] },
      { where: [{ sites: { has: 7 } }] },
    ]) {
      expect(conditionsOf(postgres.ids(query))).toBe("false");
    }
  });

  it("orders by rows alone where that is the order", () => {
    expect(postgres.ids(records).sql).toMatch(/ as "record" order by "record"."row"$/);
    expect(postgres.ids(records.orderBy("date")).sql).toBe(postgres.ids(records).sql);
    expect(postgres.ids(records.orderBy("date", "desc")).sql).toContain('"date.first" desc');
  });

  it("compares with an index where texts are in one order in memory and in the database", () => {
    const plain = postgres.ids({ where: [{ kind: { between: ["f", "말"] } }] });
    expect(conditionsOf(plain)).toBe(
      '(("record"."kind") collate "C" >= cast($1 as text) and ("record"."kind") collate "C" <= cast($2 as text))',
    );
    const beyond = postgres.ids({ where: [{ kind: { between: ["f", "\u{1f6f0}"] } }] });
    expect(conditionsOf(beyond)).toContain("regexp_replace");
  });

  it("gives drivers whole numbers that they can hold", () => {
    const query = { where: [{ crew: { between: [-1e300, 1e300] } }], limit: 1e300 };
    expect(duckdb.ids(query).parameters).toEqual([
      Number.MIN_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
      Number.MAX_SAFE_INTEGER,
    ]);
    expect(duckdb.ids({ where: [{ mass: 1e300 }] }).parameters).toEqual(["1e+300"]);
  });
});

describe("the SQL", () => {
  /** A query with one text in each place where a query can hold one. */
  function everywhere(text: string, other: string): readonly { readonly [key: string]: unknown }[] {
    const [low, high] = [text, other].sort((a, b) => (a < b ? -1 : 1));
    return [
      { kind: text },
      { kind: { not: text } },
      { kind: { oneOf: [text, other] } },
      { kind: { between: [low, high] } },
      { grade: text },
      { grade: { not: text } },
      { grade: { between: [low, high] } },
      { sites: { has: text } },
      { sites: { hasAll: [text, other] } },
      { parties: { has: { entity: text, role: other } } },
      { deep: { list: { has: text } } },
      { deep: { list: { has: { entity: text } } } },
    ];
  }

  const deep = collection([
    ...records,
    { id: "third", deep: { list: ["a", { entity: "kai" }] }, date: undefined },
  ]);
  const deepTables = tables("trials", deep);
  const deepDuckdb = createCompiler(deepTables, { dialect: "duckdb" });
  const deepPostgres = createCompiler(deepTables, { dialect: "postgres" });
  const hostile = fc
    .string({ unit: "binary", minLength: 1 })
    .map((text) => `‹${text.replaceAll("\0", "")}'";--$1›`);

  it("never holds a value, and depends on none", () => {
    fc.assert(
      fc.property(hostile, hostile, (text, other) => {
        for (const compiler of [deepDuckdb, deepPostgres]) {
          const query = { where: everywhere(text, other), limit: 77_777, offset: 66_666 };
          // What a bound begins with decides how it is compared: so these begin alike.
          const same = { where: everywhere("‹\u{1f6f0}1›", "‹\u{1f6f0}2›"), limit: 1, offset: 1 };
          const sane = /[\ud800-\uffff]/.test(text) && /[\ud800-\uffff]/.test(other);
          for (const [asked, like] of [
            [compiler.ids(query), compiler.ids(same)],
            [compiler.count(query), compiler.count(same)],
            [compiler.elements(query, "sites"), compiler.elements(same, "sites")],
            [compiler.groupCount(query, "kind", 5), compiler.groupCount(same, "kind", 5)],
          ] as const) {
            expect(asked.sql).not.toMatch(/[‹›]|--|;|77777|66666/);
            expect(asked.parameters).toContain(text);
            if (sane) expect(asked.sql).toBe(like.sql);
          }
        }
      }),
      { numRuns: cases(20, 100) },
    );
  });

  it("marks each parameter once, in order", () => {
    const { sql, parameters } = postgres.ids({ where: everywhere("a", "b"), limit: 5 });
    const marks = [...sql.matchAll(/\$(\d+)/g)].map(([, mark]) => Number(mark));
    expect(marks).toEqual(parameters.map((_, index) => index + 1));
  });

  it("has no name that is not one of the tables' and their columns'", () => {
    const names = new Set([
      ...flat.flatMap(({ name, columns }) => [name, ...columns.map((column) => column.name)]),
      ...["record", "element", "span", "found", "each", "place", "count", "value", "text", "C"],
    ]);
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string({ minLength: 1 }), (field, part) => {
        const query = {
          where: [{ [field]: 1 }, { kind: { [part]: 1 } }, { sites: { has: { [part]: 1 } } }],
          orderBy: [{ field, direction: "asc" as const }],
        };
        let compiled: readonly string[];
        try {
          compiled = [postgres.ids(query).sql, postgres.groupCount(query, part).sql];
        } catch (error) {
          // Some texts are operators, which take no number.
          expect(error).toBeInstanceOf(QueryError);
          return;
        }
        for (const sql of compiled) {
          for (const [, name = ""] of sql.matchAll(/"((?:[^"]|"")*)"/g))
            expect(names).toContain(name);
        }
      }),
    );
  });
});
