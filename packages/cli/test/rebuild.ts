/** A row as a reader gives it: cells by column, absent ones `null`. */
export type ReadRow = { readonly [column: string]: unknown };

/** Tables as a reader gives them, by name. */
export type ReadTables = ReadonlyMap<string, readonly ReadRow[]>;

/** Columns of a table that hold JSON. */
export type JsonColumns = ReadonlyMap<string, ReadonlySet<string>>;

type Mutable = { [key: string]: unknown };

function put(into: Mutable, path: readonly string[], value: unknown): void {
  const [key = "", ...rest] = path;
  if (rest.length === 0) {
    into[key] = value;
    return;
  }
  const inner = into[key] ?? {};
  into[key] = inner;
  if (isMutable(inner)) put(inner, rest, value);
}

function isMutable(value: unknown): value is Mutable {
  return typeof value === "object" && value !== null;
}

/**
 * Records put together again from the tables of a dataset, as the guide on export formats says: the
 * proof that flattening loses nothing.
 */
export function rebuild(
  dataset: string,
  tables: ReadTables,
  json: JsonColumns,
  dateField: string,
): readonly object[] {
  function read(table: string, row: ReadRow, skipped: readonly string[]): Mutable {
    const record: Mutable = {};
    for (const [column, cell] of Object.entries(row)) {
      if (cell === null || cell === undefined || skipped.includes(column)) continue;
      const value = json.get(table)?.has(column) === true ? JSON.parse(String(cell)) : cell;
      // A dot in a key, such as a field path that something was inferred of, has a backslash before it.
      const path = column.split(/(?<!\\)\./).map((key) => key.replaceAll("\\.", "."));
      put(record, path, typeof value === "bigint" ? Number(value) : value);
    }
    return record;
  }
  const derived = ["row", `${dateField}.first`, `${dateField}.last`];
  const records = new Map<unknown, Mutable>();
  for (const row of tables.get(dataset) ?? []) {
    records.set(row["id"], read(dataset, row, derived));
  }
  for (const [table, rows] of tables) {
    const [owner, list = ""] = table.split(".");
    if (owner !== dataset || list === "" || list === "spans") continue;
    for (const row of rows) {
      const record = records.get(row["id"]);
      if (record === undefined) throw new Error(`${table} has a row for ${String(row["id"])}.`);
      const known = record[list];
      const elements: unknown[] = Array.isArray(known) ? known : [];
      record[list] = elements;
      const element = read(table, row, ["id", "position"]);
      elements.push(
        "value" in element && Object.keys(element).length === 1 ? element["value"] : element,
      );
    }
  }
  return [...records.values()];
}
