import { readFile } from "node:fs/promises";
import type { Dialect } from "@defence-pact/query/sql";
import type { Cell } from "@defence-pact/query/tables";
import { DuckDBInstance } from "@duckdb/node-api";
import { PGlite } from "@electric-sql/pglite";
import pg from "pg";

/** A row of an answer, by column. */
export type AnswerRow = { readonly [column: string]: unknown };

/** A statement with the values of its parameters. */
export interface SqlStatement {
  readonly sql: string;
  readonly parameters: readonly Cell[];
}

/** A database that runs statements. */
export interface OpenDatabase {
  readonly dialect: Dialect;
  run(statement: SqlStatement): Promise<readonly AnswerRow[]>;
  /** Fills the table of a name from a file that `defence-pact export` wrote. */
  load(table: string, folder: string): Promise<void>;
  close(): Promise<void>;
}

/** The format in which a dialect reads what `defence-pact export` writes. */
export const exportFormat: { readonly [Name in Dialect]: "parquet" | "csv" } = {
  duckdb: "parquet",
  postgres: "csv",
};

/** Opens DuckDB, in memory. */
export async function openDuckdb(): Promise<OpenDatabase> {
  // One thread is fastest for little data.
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  return {
    dialect: "duckdb",
    async run({ sql, parameters }) {
      const reader = await connection.runAndReadAll(sql, [...parameters]);
      const columns = reader.columnNames();
      // Not as the driver makes objects: a column can be called __proto__.
      return reader
        .getRows()
        .map((row) => Object.fromEntries(columns.map((column, index) => [column, row[index]])));
    },
    async load(table, folder) {
      const file = `${folder}/${table}.parquet`.replaceAll("'", "''");
      await connection.run(`create view "${table}" as select * from read_parquet('${file}')`);
    },
    async close() {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** Opens PostgreSQL compiled to WebAssembly, in memory. */
export async function openPglite(): Promise<OpenDatabase> {
  const database = await PGlite.create();
  return {
    dialect: "postgres",
    async run({ sql, parameters }) {
      return (await database.query<AnswerRow>(sql, [...parameters])).rows;
    },
    async load(table, folder) {
      const blob = new Blob([await readFile(`${folder}/${table}.csv`)]);
      await database.query(`copy "${table}" from '/dev/blob' (format csv, header)`, [], { blob });
    },
    close: () => database.close(),
  };
}

/**
 * Connects to a PostgreSQL server on this machine.
 *
 * @param url - The address of an empty database, of a user who may read files of the server.
 */
export async function openServer(url: string): Promise<OpenDatabase> {
  // As text, by itself, because there are more of them than JavaScript has whole numbers.
  pg.types.setTypeParser(pg.types.builtins.INT8, Number);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  return {
    dialect: "postgres",
    async run({ sql, parameters }) {
      return (await client.query<AnswerRow>(sql, [...parameters])).rows;
    },
    async load(table, folder) {
      const file = `${folder}/${table}.csv`.replaceAll("'", "''");
      await client.query(`copy "${table}" from '${file}' (format csv, header)`);
    },
    close: () => client.end(),
  };
}

/** What to try: the server, where one is given, or else the two that need none. */
export function databasesToTry(
  url: string | undefined,
): readonly (readonly [name: string, open: () => Promise<OpenDatabase>])[] {
  if (url !== undefined) return [["a PostgreSQL server", () => openServer(url)]];
  return [
    ["DuckDB", openDuckdb],
    ["PGlite", openPglite],
  ];
}
