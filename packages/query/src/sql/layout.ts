import { type Path, QueryError } from "../values.js";
import type { DialectSql } from "./dialects.js";
import { fieldPath, listNames, mainNames, tableNames } from "./names.js";
import type { ColumnType, TableLayout } from "./tables.js";

/** A column that holds a field, or a part of one. */
export interface FieldColumn {
  readonly name: string;
  readonly path: Path;
  readonly type: ColumnType;
}

/** The table of the records, or of one of their lists. */
export interface FieldTable {
  readonly name: string;
  readonly columns: readonly FieldColumn[];
  /** The column of elements that are no objects, in the table of a list. */
  readonly value: FieldColumn | undefined;
}

/** The table and column of each field of a dataset. */
export interface Layout {
  readonly main: FieldTable;
  /** The tables of lists, by field. */
  readonly lists: ReadonlyMap<string, FieldTable>;
  /** The name of the table of the days on which dates may lie, if there are any dates. */
  readonly spans: string | undefined;
  readonly date: string;
}

/**
 * Reads the tables of one dataset.
 *
 * @throws {@link QueryError} if they are not those of one dataset, or if the database would take
 * two names for one.
 */
export function readLayout(tables: readonly TableLayout[], database: DialectSql): Layout {
  const [first, ...rest] = tables;
  if (first?.date === undefined || rest.some(({ parent }) => parent !== first.name)) {
    throw new QueryError(
      "A compiler takes all tables of one dataset, as tables() gives them, the table of the records first.",
    );
  }
  checkNames("table", tables, database);
  for (const table of tables) checkNames(`column of ${table.name}`, table.columns, database);
  const { name, date } = first;
  const spans = `${name}.spans`;
  const lists = new Map<string, FieldTable>();
  for (const table of rest) {
    const path = fieldPath(table.name.slice(name.length + 1), tableNames);
    if (path?.[0] !== undefined) lists.set(path[0], fieldTable(table, listNames));
  }
  return {
    main: fieldTable(first, mainNames(date)),
    lists,
    spans: rest.some((table) => table.name === spans) ? spans : undefined,
    date,
  };
}

function fieldTable({ name, columns }: TableLayout, taken: ReadonlySet<string>): FieldTable {
  const value = taken === listNames ? columns.find((column) => column.name === "value") : undefined;
  return {
    name,
    columns: columns.flatMap((column) => {
      const path = fieldPath(column.name, taken);
      return path === undefined ? [] : [{ name: column.name, path, type: column.type }];
    }),
    value: value && { ...value, path: [] },
  };
}

/** The column of exactly this path. */
export function columnAt(table: FieldTable, path: Path): FieldColumn | undefined {
  return table.columns.find(
    (column) => column.path.length === path.length && startsWith(column.path, path),
  );
}

/** The columns of what lies at a path and below it. */
export function columnsFrom(table: FieldTable, path: Path): readonly FieldColumn[] {
  return table.columns.filter((column) => startsWith(column.path, path));
}

function startsWith(path: Path, start: Path): boolean {
  return start.every((key, index) => key === path[index]);
}

/** @throws {@link QueryError} for names that the database cannot hold apart. */
function checkNames(
  what: string,
  named: readonly { readonly name: string }[],
  database: DialectSql,
): void {
  const seen = new Map<string, string>();
  for (const { name } of named) {
    if (name === "" || name.includes("\0")) {
      throw new QueryError(`${JSON.stringify(name)} cannot be the name of a ${what}: rename it.`);
    }
    if (bytes(name) > database.longestName) {
      throw new QueryError(
        `${JSON.stringify(name)} is too long for a ${what}: the database has names of up to ${database.longestName} bytes.`,
      );
    }
    const key = database.nameKey(name);
    const other = seen.get(key);
    if (other !== undefined) {
      throw new QueryError(
        `The database cannot hold ${JSON.stringify(other)} and ${JSON.stringify(name)} apart: rename one ${what}.`,
      );
    }
    seen.set(key, name);
  }
}

/** The length of a text in UTF-8. */
function bytes(text: string): number {
  return [...text].reduce((sum, character) => {
    const code = character.codePointAt(0) ?? 0;
    return sum + (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
  }, 0);
}
