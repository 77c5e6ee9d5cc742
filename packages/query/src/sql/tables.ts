import { isObject, isoDay } from "@defence-pact/schema";
import { readDate } from "../dates.js";
import { isScalar, type Path, QueryError, type Row, readAt } from "../values.js";
import { flatName, listNames, mainNames, tableNames } from "./names.js";

/**
 * What a column holds. `integer` and `number` differ only in what databases call them; `json` is
 * text that holds JSON: lists, and values that are not all of one sort.
 */
export type ColumnType = "text" | "integer" | "number" | "boolean" | "json";

/** A column of a {@link FlatTable}. */
export interface Column {
  /** The path of the field: `name.en`, `value.USD.amount`. */
  readonly name: string;
  readonly type: ColumnType;
}

/** The value of a cell; `null` where the record has no such field. */
export type Cell = string | number | boolean | null;

/** What a table looks like, without what is in it: all that a database needs to be asked. */
export interface TableLayout {
  /** The name of the dataset, or of the dataset and a list in it: `timeline`, `timeline.participants`. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** The columns that identify a row. */
  readonly key: readonly string[];
  /** The table that `id` refers to; none for the table of the records. */
  readonly parent?: string;
  /** The field that holds a record's date, in the table of the records. */
  readonly date?: string;
}

/** Rows of one shape, as databases and spreadsheets take them. */
export interface FlatTable extends TableLayout {
  /** Each as long as `columns`. */
  readonly rows: readonly (readonly Cell[])[];
}

/** How records are made tables. */
export interface TablesOptions {
  /** The field that holds a record's date; `date` when left out. */
  readonly date?: string;
  /** The field before which a date without a beginning cannot lie; `asOf` when left out. */
  readonly notBefore?: string;
}

/**
 * Records as flat tables, from which they can be put together again.
 *
 * - One table has a row for each record. Objects are spread over columns named by their paths.
 *   `row` counts the records in the order given, from 0.
 * - Each list has a table of its own, named `dataset.list`, with the `id` of the record and the
 *   `position` in the list, from 0. Elements that are no objects stand in `value`; lists inside of
 *   elements are JSON. An empty list leaves no row; it is `[]`, as JSON, in the first table.
 * - A dot or a backslash in the name of a field gets a backslash before it, and so does a name that
 *   one of the columns above has already: a field `row` is the column `\row`.
 * - Dates stay as they are. `<date>.first` and `<date>.last` are the first and last day on which
 *   they may lie, and null where there is no limit; `dataset.spans` has, in days since 1 January
 *   1970, each unbroken run of days on which they may lie.
 *
 * @param name - What the first table is called.
 * @param records - Records, in an order that is kept.
 * @throws QueryError if a date cannot be read, or lies beyond the years 0 to 9999.
 *
 * @example
 * ```ts
 * import { tables } from "@defence-pact/query/tables";
 *
 * const [trials, sites] = tables("trials", [
 *   { id: "first", date: "2024-03", value: { USD: 5 }, sites: ["sea", "range"] },
 * ]);
 * trials?.columns.map((column) => column.name); // => ["row", "id", "date", "value.USD", "date.first", "date.last"]
 * trials?.rows; // => [[0, "first", "2024-03", 5, "2024-03-01", "2024-03-31"]]
 * sites?.name; // => "trials.sites"
 * sites?.rows; // => [["first", 0, "sea"], ["first", 1, "range"]]
 * ```
 */
export function tables<R extends Row>(
  name: string,
  records: Iterable<R>,
  options: TablesOptions = {},
): readonly FlatTable[] {
  const { date = "date", notBefore = "asOf" } = options;
  const taken = mainNames(date);
  const dateName = flatName([date], taken);
  const main = new Builder(name, { row: "integer", id: "text" }, ["row"]);
  const lists = new Map<string, Builder>();
  const spans = new Builder(`${name}.spans`, {
    id: "text",
    position: "integer",
    first: "integer",
    last: "integer",
  });
  let number = 0;
  for (const record of records) {
    const cells = cellsOf({ row: number++, id: record.id });
    for (const [field, value] of Object.entries(record)) {
      if (field === "id") continue;
      if (!Array.isArray(value) || value.length === 0) {
        flatten([field], value, cells, taken);
        continue;
      }
      const list =
        lists.get(field) ??
        new Builder(`${name}.${flatName([field], tableNames)}`, {
          id: "text",
          position: "integer",
        });
      lists.set(field, list);
      for (const [position, element] of value.entries()) {
        const parts = cellsOf({ id: record.id, position });
        if (isObject(element))
          for (const [key, part] of Object.entries(element)) flatten([key], part, parts, listNames);
        else if (element !== undefined) parts.set("value", element);
        list.add(parts);
      }
    }
    const runs = dateRuns(record, date, notBefore);
    if (runs !== undefined) {
      cells.set(`${dateName}.first`, isoOf(record, runs[0]));
      cells.set(`${dateName}.last`, isoOf(record, runs.at(-1)));
      for (let place = 0; place < runs.length; place += 2) {
        const [first, last] = [finite(runs[place]), finite(runs[place + 1])];
        spans.add(cellsOf({ id: record.id, position: place / 2, first, last }));
      }
    }
    main.add(cells);
  }
  return [
    { ...main.done(), date },
    ...[...lists.values()].map((list) => list.done(name)),
    ...(spans.size > 0 ? [spans.done(name)] : []),
  ];
}

/** The cells of a row, by column. */
function cellsOf(row: object): Map<string, unknown> {
  return new Map<string, unknown>(Object.entries(row));
}

/** The runs of days on which the date of a record may lie; `undefined` if it has none. */
function dateRuns(record: Row, date: string, notBefore: string): readonly number[] | undefined {
  const value = readAt(record, [date]);
  if (value === undefined) return undefined;
  const runs = readDate(value, readAt(record, [notBefore]));
  if (typeof runs === "string") throw new QueryError(`${record.id}: ${runs}`);
  return runs;
}

function finite(day: number | undefined): number | undefined {
  return day !== undefined && Number.isFinite(day) ? day : undefined;
}

function isoOf({ id }: Row, day: number | undefined): string | undefined {
  if (day === undefined || !Number.isFinite(day)) return undefined;
  try {
    return isoDay(day);
  } catch (error) {
    throw new QueryError(`${id}: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** Spreads an object over paths; an empty one is kept as it is. */
function flatten(
  path: Path,
  value: unknown,
  cells: Map<string, unknown>,
  taken: ReadonlySet<string>,
): void {
  const parts = isObject(value)
    ? Object.entries(value).filter(([, part]) => part !== undefined)
    : [];
  for (const [key, part] of parts) flatten([...path, key], part, cells, taken);
  if (parts.length === 0 && value !== undefined) cells.set(flatName(path, taken), value);
}

/** A table while rows are added: its columns and their types are known only at the end. */
class Builder {
  readonly #name: string;
  readonly #key: readonly string[];
  readonly #columns: Map<string, ColumnType | undefined>;
  readonly #rows: ReadonlyMap<string, unknown>[] = [];

  /** @param columns - The columns that the table has even without rows. */
  constructor(
    name: string,
    columns: { readonly [column: string]: ColumnType },
    key: readonly string[] = ["id", "position"],
  ) {
    this.#name = name;
    this.#key = key;
    this.#columns = new Map(Object.entries(columns));
  }

  get size(): number {
    return this.#rows.length;
  }

  add(row: ReadonlyMap<string, unknown>): void {
    this.#rows.push(row);
    for (const [column, value] of row) {
      this.#columns.set(column, commonType(this.#columns.get(column), typeOf(value)));
    }
  }

  done(parent?: string): FlatTable {
    const columns = [...this.#columns].map(([name, type = "text"]) => ({ name, type }));
    return {
      name: this.#name,
      columns,
      rows: this.#rows.map((row) => columns.map(({ name, type }) => cellOf(row, name, type))),
      key: this.#key,
      ...(parent === undefined ? {} : { parent }),
    };
  }
}

/**
 * The type of one value. A `null` in a record says something: JSON keeps it. What is not a number
 * is `null` in JSON.
 */
function typeOf(value: unknown): ColumnType | undefined {
  if (value === undefined) return undefined;
  if (Number.isNaN(value)) return "json";
  if (typeof value === "number") return Number.isSafeInteger(value) ? "integer" : "number";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "string" ? "text" : "json";
}

function commonType(
  one: ColumnType | undefined,
  other: ColumnType | undefined,
): ColumnType | undefined {
  if (one === undefined || one === other) return other;
  if (other === undefined) return one;
  const numeric = new Set<ColumnType>(["integer", "number"]);
  return numeric.has(one) && numeric.has(other) ? "number" : "json";
}

function cellOf(row: ReadonlyMap<string, unknown>, name: string, type: ColumnType): Cell {
  const value = row.get(name);
  if (value === undefined) return null;
  if (type === "json") return JSON.stringify(value);
  return isScalar(value) ? value : null;
}
