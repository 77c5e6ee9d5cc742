import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pact } from "@defence-pact/query";
import { collection } from "@defence-pact/query/engine";
import { createCompiler } from "@defence-pact/query/sql";
import { tables } from "@defence-pact/query/tables";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Asked, DatabaseUnderTest, fill } from "../src/agree.js";
import { databasesToTry, exportFormat, type OpenDatabase } from "../src/databases.js";
import { anyWork, questionsAbout, withHostileTexts } from "../src/questions.js";

const datasets: readonly (readonly [name: string, records: Asked, date: string])[] = [
  ["sources", pact.sources, "issued"],
  ["entities", pact.entities, "date"],
  ["platforms", pact.platforms, "date"],
  ["timeline", pact.timeline, "date"],
  ["quotes", pact.quotes, "date"],
];

// Failures are not made smaller: that takes many questions more, and the first shows what is wrong.
describe.each(databasesToTry(process.env["POSTGRES_URL"]))("%s", (_, open) => {
  const folder = mkdtempSync(join(tmpdir(), "defence-pact-"));
  let database: OpenDatabase;
  beforeAll(async () => {
    database = await open();
  });
  afterAll(async () => {
    await database.close();
    rmSync(folder, { recursive: true });
  });

  it("finds in our data, as exported, what memory finds", async () => {
    const format = exportFormat[database.dialect];
    const command = fileURLToPath(new URL("../../../cli/dist/main.js", import.meta.url));
    const args = [command, "export", "--format", format, "--out", join(folder, "data")];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
    expect(status, stderr).toBe(0);
    // A server runs as somebody else.
    chmodSync(folder, 0o755);
    let cases = 0;
    let answered = 0;
    for (const [name, records, date] of datasets) {
      const flat = tables(name, records, { date });
      const compiler = createCompiler(flat, { dialect: database.dialect });
      if (format === "csv") {
        for (const statement of compiler.createTables()) await database.run(statement);
      }
      for (const table of flat) await database.load(table.name, join(folder, "data"));
      const compared = new DatabaseUnderTest(database, records, compiler, flat);
      await fc.assert(
        fc.asyncProperty(questionsAbout([...records]), async (question) => {
          cases++;
          if ((await compared.expectAgreement(question)) > 0) answered++;
        }),
        { numRuns: 70, endOnFailure: true },
      );
    }
    console.log(`${cases} questions about our data, ${answered} that find something`);
    expect(cases).toBe(350);
    expect(answered).toBeGreaterThan(100);
  });

  it("finds among records of every shape what memory finds", async () => {
    let cases = 0;
    let answered = 0;
    let schemas = 0;
    await fc.assert(
      fc.asyncProperty(anyWork, async (work) => {
        const { records: given, questions } = withHostileTexts(work);
        const records = collection(given);
        const flat = tables('re"cords', records);
        const schema = `schema${schemas++}`;
        const compiler = createCompiler(flat, { dialect: database.dialect, schema });
        await database.run({ sql: `create schema "${schema}"`, parameters: [] });
        try {
          await fill(database, compiler, flat, schema);
          const compared = new DatabaseUnderTest(database, records, compiler, flat);
          for (const question of questions) {
            cases++;
            if ((await compared.expectAgreement(question)) > 0) answered++;
          }
        } finally {
          await database.run({ sql: `drop schema "${schema}" cascade`, parameters: [] });
        }
      }),
      { numRuns: 50, endOnFailure: true },
    );
    console.log(`${cases} questions about made-up records, ${answered} that find something`);
    expect(cases).toBeGreaterThan(250);
    expect(answered).toBeGreaterThan(40);
  });

  it("answers every condition on every sort of value as memory does", async () => {
    const texts = ["a", "", "10", "\u{10ffff}\u{1f6f0}", "\ue000", "null", "[]", '"'];
    const numbers = [10, 9, 0, -1, 2 ** 53 - 1];
    const scalars = [...texts, ...numbers, 0.5, 1e21, true, false];
    const lists = [[], ["a"], [10, "a", 10], [{ b: "a" }], [{ b: 10, c: "a" }, "b"], [[1]], [null]];
    const others = [null, {}, { b: 1 }, { b: {} }, { b: ["a"] }, { b: null }];
    const conditions = [
      ...scalars.flatMap((value) => [value, { not: value }, { has: value }, { has: { b: value } }]),
      ...[true, false].map((present) => ({ present })),
      ...[[], ["a", 10], ["a", 0.5, false]].map((oneOf) => ({ oneOf })),
      ...[[], ["a"], ["a", 10], [{ b: 10, c: "a" }]].map((hasAll) => ({ hasAll })),
      ...[
        [0, 10],
        [0.5, 9.5],
        [-Number.MAX_VALUE, Number.POSITIVE_INFINITY],
        ["", "a"],
        ["10", "\ue000"],
        ["\u{1f6f0}", "\uffff"],
      ].map((between) => ({ between })),
      ...[1, "a", { present: true }].map((b) => ({ b })),
    ];
    let cases = 0;
    for (const values of [
      texts,
      numbers,
      [0.5, ...numbers],
      [true, false],
      lists,
      [...scalars, ...lists, ...others],
    ]) {
      const records = collection(
        [undefined, ...values].map((value, index) => ({
          id: `record ${index}`,
          field: value,
          deep: { part: value },
        })),
      );
      const flat = tables("records", records);
      const schema = `sorts${cases}`;
      const compiler = createCompiler(flat, { dialect: database.dialect, schema });
      await database.run({ sql: `create schema "${schema}"`, parameters: [] });
      await fill(database, compiler, flat, schema);
      const wheres = conditions.flatMap((condition) => [
        { field: condition },
        { deep: { part: condition } },
      ]);
      for (const where of wheres) {
        cases++;
        const query = { where: [where] };
        const found = await database.run(compiler.ids(query));
        expect(
          found.map(({ id }) => id),
          JSON.stringify([values, where]),
        ).toEqual(records.fromJSON(query).ids());
      }
      for (const field of ["field", "deep.part", "field.b", "deep"]) {
        for (const direction of ["asc", "desc"] as const) {
          cases++;
          const query = { orderBy: [{ field, direction }] } as const;
          const found = await database.run(compiler.ids(query));
          expect(
            found.map(({ id }) => id),
            JSON.stringify([values, query]),
          ).toEqual(records.fromJSON(query).ids());
        }
      }
    }
    console.log(`${cases} conditions and orders`);
  });

  it("answers every question about every form of date as memory does", async () => {
    const known = [
      "2023",
      "2024",
      "2023-12-31",
      "2024-01-01",
      "2024-02",
      "2023/2024-01",
      "2024-01-01/..",
      "../2023-12-31",
      "[2023,2024-02]",
      "[2022..2024]",
      "{2022,2024}",
      { min: 19_722, max: 19_723 },
    ];
    const dates = [...known, undefined, null, "2024-01~", "2024/", "/2023", "[..2024-01]"];
    const records = collection(
      dates.flatMap((date, index) => [
        { id: `dated ${index}`, date },
        { id: `announced ${index}`, date, asOf: "2023-12-31" },
      ]),
    );
    const flat = tables("records", records);
    const compiler = createCompiler(flat, { dialect: database.dialect, schema: "dates" });
    await database.run({ sql: 'create schema "dates"', parameters: [] });
    await fill(database, compiler, flat, "dates");
    const times = [...known, { min: 19_722 }, { max: 19_722 }, {}];
    const queries = [
      ...["overlaps", "within", "before", "after"].flatMap((question) =>
        times.map((time) => ({ dates: [{ question, time }] })),
      ),
      ...["asc", "desc"].flatMap((direction) => [
        { orderBy: [{ field: "date", direction }] },
        {
          orderBy: [
            { field: "date", direction },
            { field: "id", direction: "desc" },
          ],
        },
        { orderBy: [{ field: "date.min", direction }] },
      ]),
    ];
    for (const data of queries) {
      const asked = records.fromJSON(data);
      const found = await database.run(compiler.ids(asked));
      expect(
        found.map(({ id }) => id),
        JSON.stringify(data),
      ).toEqual(asked.ids());
    }
  });
});
