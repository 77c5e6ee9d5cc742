import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ColumnType, FlatTable } from "@defence-pact/query/tables";

const sqliteTypes: Readonly<Record<ColumnType, string>> = {
  text: "TEXT",
  integer: "INTEGER",
  number: "REAL",
  boolean: "BOOLEAN",
  json: "TEXT",
};

/** Rows inserted by one statement: SQLite takes 32,766 values at most. */
const perStatement = 100;

/** Tables as one SQLite database, written by SQLite itself, compiled to WebAssembly. */
export async function sqlite(tables: readonly FlatTable[]): Promise<Uint8Array> {
  const { default: module } = await import("node-sqlite3-wasm");
  const folder = await mkdtemp(join(tmpdir(), "defence-pact-"));
  const path = join(folder, "pact.sqlite");
  try {
    const database = new module.Database(path);
    try {
      database.exec("BEGIN");
      for (const table of tables) {
        database.exec(createStatement(table));
        for (let from = 0; from < table.rows.length; from += perStatement) {
          const rows = table.rows.slice(from, from + perStatement);
          const row = `(${table.columns.map(() => "?").join(", ")})`;
          database.run(
            `INSERT INTO ${sqliteName(table.name)} VALUES ${rows.map(() => row).join(", ")}`,
            rows.flat(),
          );
        }
      }
      database.exec("COMMIT");
    } finally {
      database.close();
    }
    return await readFile(path);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function createStatement({ name, columns, key, parent }: FlatTable): string {
  const parts = [
    ...columns.map((column) => `${sqliteName(column.name)} ${sqliteTypes[column.type]}`),
    `PRIMARY KEY (${key.map(sqliteName).join(", ")})`,
    ...(parent === undefined
      ? [`UNIQUE (${sqliteName("id")})`]
      : [
          `FOREIGN KEY (${sqliteName("id")}) REFERENCES ${sqliteName(parent)} (${sqliteName("id")})`,
        ]),
  ];
  return `CREATE TABLE ${sqliteName(name)} (${parts.join(", ")})`;
}

/** The name of a table or column, which comes from a field and has no quotes in it. */
function sqliteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
