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
import { type Asked, Expected, expectAgreement, fill } from "../src/agree.js";
import { type Database, databases, exportFormat } from "../src/databases.js";
import { anyWork, questionsAbout, withHostileTexts } from "../src/questions.js";

const datasets: readonly (readonly [name: string, records: Asked, date: string])[] = [
  ["sources", pact.sources, "issued"],
  ["entities", pact.entities, "date"],
  ["platforms", pact.platforms, "date"],
  ["timeline", pact.timeline, "date"],
  ["quotes", pact.quotes, "date"],
];

describe.each(databases(process.env["POSTGRES_URL"]))("%s", (_, open) => {
  const folder = mkdtempSync(join(tmpdir(), "defence-pact-"));
  let database: Database;
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
      const expected = new Expected(flat);
      await fc.assert(
        fc.asyncProperty(questionsAbout([...records]), async (question) => {
          cases++;
          const found = await expectAgreement(
            database,
            records,
            compiler,
            flat,
            expected,
            question,
          );
          if (found > 0) answered++;
        }),
        { numRuns: 150 },
      );
    }
    console.log(`${cases} questions about our data, ${answered} that find something`);
    expect(cases).toBeGreaterThan(700);
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
          const expected = new Expected(flat);
          for (const question of questions) {
            cases++;
            const found = await expectAgreement(
              database,
              records,
              compiler,
              flat,
              expected,
              question,
            );
            if (found > 0) answered++;
          }
        } finally {
          await database.run({ sql: `drop schema "${schema}" cascade`, parameters: [] });
        }
      }),
      { numRuns: 120, endOnFailure: true },
    );
    console.log(`${cases} questions about made-up records, ${answered} that find something`);
    expect(cases).toBeGreaterThan(700);
  });
});
