import type { QueryData, Row } from "@defence-pact/query/engine";
import type { SqlCompiler } from "@defence-pact/query/sql";
import type { Cell, FlatTable } from "@defence-pact/query/tables";
import { expect } from "vitest";
import type { AnswerRow, OpenDatabase, SqlStatement } from "./databases.js";

/** Records in memory, as far as they are asked here. */
export interface Asked extends Iterable<Row> {
  fromJSON(data: unknown): {
    ids(): readonly string[];
    count(): number;
    some(): boolean;
    first(): { readonly id: string } | undefined;
    groupCount(field: string, limit?: number): ReadonlyMap<unknown, number>;
  };
}

/** A question, and how it is counted. */
export interface Question {
  readonly query: QueryData;
  readonly group: string;
  readonly limit: number | undefined;
}

/** What has the same key, by that key. */
export function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(key(one));
    if (group === undefined) groups.set(key(one), [one]);
    else group.push(one);
  }
  return groups;
}

function namedRows({ columns, rows }: FlatTable): AnswerRow[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name }, column) => [name, row[column] ?? null])),
  );
}

/** How many rows are compared cell by cell; ids are compared all. */
const mostRows = 10;

/** Records in memory and the same in a database, asked the same. */
export class DatabaseUnderTest {
  readonly #database: OpenDatabase;
  readonly #records: Asked;
  readonly #compiler: SqlCompiler;
  readonly #tables: readonly FlatTable[];
  /** The rows of each table by the record they belong to. */
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, readonly AnswerRow[]>>;

  constructor(
    database: OpenDatabase,
    records: Asked,
    compiler: SqlCompiler,
    tables: readonly FlatTable[],
  ) {
    this.#database = database;
    this.#records = records;
    this.#compiler = compiler;
    this.#tables = tables;
    this.#rows = new Map(
      tables.map((table) => [table.name, groupBy(namedRows(table), (row) => String(row["id"]))]),
    );
  }

  /**
   * Asks the database a question in every way, and expects the answers that memory gives.
   *
   * @returns How many records are found.
   */
  async expectAgreement({ query, group, limit }: Question): Promise<number> {
    const compiler = this.#compiler;
    const asked = this.#records.fromJSON(query);
    const ids = asked.ids();
    const [main = "", ...others] = this.#tables.map(({ name }) => name);

    const found = await this.#run(compiler.ids(query));
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(await this.#run(compiler.count(query))).toEqual([{ count: asked.count() }]);
    expect(await this.#run(compiler.some(query))).toEqual([{ some: asked.some() }]);
    const first = asked.first();
    const firstId = first ? [{ id: first.id }] : [];
    expect(await this.#run(compiler.first(query, "id"))).toEqual(firstId);
    const some = { ...query, limit: Math.min(query.limit ?? mostRows, mostRows) };
    const someIds = ids.slice(0, mostRows);
    expect(await this.#run(compiler.rows(some))).toEqual(this.#rowsOf(main, someIds));
    const list = others.find((name) => !name.endsWith(".spans"));
    if (list !== undefined) {
      // Of the lists here only `spans` is written with a backslash, because a table has that name.
      const field = list.slice(main.length + 1).replace(/^\\/, "");
      const elements = await this.#run(compiler.elements(some, field));
      expect(elements).toEqual(this.#rowsOf(list, someIds));
    }
    const groups = compiler.groupCount(query, group, limit);
    const counted = (await this.#run(groups)).map(({ value, count }) => [
      groups.type === "json" ? JSON.parse(String(value)) : value,
      count,
    ]);
    expect(counted).toEqual([...asked.groupCount(group, limit)]);
    return ids.length;
  }

  /** The rows of a table for some records, in their order. */
  #rowsOf(table: string, ids: readonly string[]): readonly AnswerRow[] {
    return ids.flatMap((id) => this.#rows.get(table)?.get(id) ?? []);
  }

  async #run(statement: SqlStatement): Promise<readonly AnswerRow[]> {
    try {
      return (await this.#database.run(statement)).map(plainRow);
    } catch (error) {
      throw new Error(
        `${String(error)}\n${statement.sql}\n${JSON.stringify(statement.parameters)}`,
      );
    }
  }
}

/** Whole numbers of 64 bits come as bigint or as text, by the driver. */
function plainRow(row: AnswerRow): AnswerRow {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [
      column,
      typeof value === "bigint" ? Number(value) : value,
    ]),
  );
}

/** DuckDB's driver takes every whole number for one of 64 bits. */
function bindable(cell: Cell): Cell {
  const isHuge = Number.isInteger(cell) && !Number.isSafeInteger(cell);
  return isHuge ? String(cell) : cell;
}

/** Makes tables and fills them. */
export async function fill(
  database: OpenDatabase,
  compiler: SqlCompiler,
  tables: readonly FlatTable[],
  schema: string,
): Promise<void> {
  for (const statement of compiler.createTables()) await database.run(statement);
  for (const { name, columns, rows } of tables) {
    const most = Math.max(1, Math.floor(20_000 / columns.length));
    for (let from = 0; from < rows.length; from += most) {
      const parameters: Cell[] = [];
      const lines = rows.slice(from, from + most).map((row) => {
        const marks = row.map((cell) => `$${parameters.push(bindable(cell))}`);
        return `(${marks.join(", ")})`;
      });
      const sql = `insert into "${schema}"."${name.replaceAll('"', '""')}" values ${lines.join(", ")}`;
      await database.run({ sql, parameters });
    }
  }
}
