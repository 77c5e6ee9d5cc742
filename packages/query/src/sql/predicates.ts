import { sql } from "kysely";
import type { Match, Test } from "../conditions.js";
import type { DateTest } from "../dates.js";
import { isScalar, type Path, type Scalar } from "../values.js";
import type { Database, Fragment } from "./dialects.js";
import {
  all,
  always,
  any,
  hasElement,
  isBetween,
  isListJson,
  isOneOf,
  isOther,
  isThere,
  name,
  never,
  type Place,
  parameter,
} from "./fragments.js";
import { columnAt, columnsFrom, type FieldColumn, type FieldTable, type Layout } from "./layout.js";

/** A dataset in a database. */
export interface Dataset {
  readonly layout: Layout;
  readonly database: Database;
  /** The table of a name, as it stands after `from`. */
  table(name: string): Fragment;
}

/** What the table of the records is called within a statement. */
export const record = "record";

/** A column of the records, or of another table. */
export function placeOf({ name: column, type }: FieldColumn, table: string = record): Place {
  return { cell: name(table, column), type };
}

/** The column of the records at a path. */
export function placeAt({ layout }: Dataset, path: Path): Place | undefined {
  const column = columnAt(layout.main, path);
  return column && placeOf(column);
}

/** The table of the list at a path. */
export function listAt({ layout }: Dataset, path: Path): FieldTable | undefined {
  const [field] = path;
  return path.length === 1 && field !== undefined ? layout.lists.get(field) : undefined;
}

/** Whether a test holds of a record. */
export function testHolds(dataset: Dataset, test: Test): Fragment {
  const { database } = dataset;
  const place = placeAt(dataset, test.path);
  switch (test.operator) {
    case "present":
      return test.value ? isPresent(dataset, test.path) : sql`not ${isPresent(dataset, test.path)}`;
    case "is":
      return place ? isOneOf(place, [test.value], database) : never;
    case "oneOf":
      return place ? isOneOf(place, test.values, database) : never;
    case "not":
      return place ? isOther(place, test.value, database) : never;
    case "between":
      return place ? isBetween(place, test.low, test.high, database) : never;
    case "has":
    case "hasAll":
      return test.matches.length === 0
        ? isList(dataset, test.path)
        : all(test.matches.map((match) => has(dataset, test.path, match)));
  }
}

/** Whether there is a value at a path: a scalar, an object or a list. Never unknown. */
export function isPresent(dataset: Dataset, path: Path): Fragment {
  const here = placeAt(dataset, path);
  const parts = columnsFrom(dataset.layout.main, path).filter(
    (column) => column.path.length > path.length,
  );
  const list = listAt(dataset, path);
  return any([
    ...(here === undefined ? [] : [isThere(here)]),
    // A part that is null in JSON is a part all the same.
    ...parts.map((column) => sql`${placeOf(column).cell} is not null`),
    ...(list === undefined ? [] : [element(dataset, list, always)]),
  ]);
}

function isList(dataset: Dataset, path: Path): Fragment {
  const place = placeAt(dataset, path);
  const list = listAt(dataset, path);
  return any([
    ...(place?.type === "json" ? [isListJson(place)] : []),
    ...(list === undefined ? [] : [element(dataset, list, always)]),
  ]);
}

function has(dataset: Dataset, path: Path, match: Match): Fragment {
  const list = listAt(dataset, path);
  if (list !== undefined) {
    const matches = isScalar(match)
      ? elementIs(list.value, match, dataset)
      : all(match.map(([field, value]) => elementIs(columnAt(list, [field]), value, dataset)));
    return element(dataset, list, matches);
  }
  const place = placeAt(dataset, path);
  return place?.type === "json" ? hasElement(place, match, dataset.database) : never;
}

function elementIs(
  column: FieldColumn | undefined,
  value: Scalar,
  { database }: Dataset,
): Fragment {
  return column ? isOneOf(placeOf(column, "element"), [value], database) : never;
}

function element({ table }: Dataset, list: FieldTable, condition: Fragment): Fragment {
  if (condition === never) return never;
  const where = all([sql`"element"."id" = "record"."id"`, condition]);
  return sql`exists (select 1 from ${table(list.name)} as "element" where ${where})`;
}

/** Whether a question about dates has the answer yes. */
export function dateHolds({ layout, table }: Dataset, { question, runs }: DateTest): Fragment {
  if (layout.spans === undefined) return never;
  const spans = table(layout.spans);
  function some(condition: Fragment): Fragment {
    const where = all([sql`"span"."id" = "record"."id"`, condition]);
    return sql`exists (select 1 from ${spans} as "span" where ${where})`;
  }
  // Every run of days is asked, which is true of none: so there must be one.
  function every(condition: Fragment): Fragment {
    if (condition === always) return some(always);
    return all([some(always), sql`not ${some(sql`not coalesce(${condition}, false)`)}`]);
  }
  switch (question) {
    case "overlaps":
      return some(any(pairs(runs).map(([low, high]) => all([notAfter(high), notBefore(low)]))));
    case "within":
      return every(any(pairs(runs).map(([low, high]) => all([begins(low), ends(high)]))));
    case "before": {
      const [first = 0] = runs;
      return Number.isFinite(first) ? every(sql`"span"."last" < ${day(first)}`) : never;
    }
    case "after": {
      const last = runs.at(-1) ?? 0;
      return Number.isFinite(last) ? every(sql`"span"."first" > ${day(last)}`) : never;
    }
  }
}

function pairs(runs: readonly number[]): readonly (readonly [number, number])[] {
  return runs.flatMap((low, index) => (index % 2 === 0 ? [[low, runs[index + 1] ?? low]] : []));
}

function day(number: number): Fragment {
  return parameter(number, "integer");
}

function notAfter(last: number): Fragment {
  if (!Number.isFinite(last)) return always;
  return sql`("span"."first" is null or "span"."first" <= ${day(last)})`;
}

function notBefore(first: number): Fragment {
  if (!Number.isFinite(first)) return always;
  return sql`("span"."last" is null or "span"."last" >= ${day(first)})`;
}

function begins(first: number): Fragment {
  return Number.isFinite(first) ? sql`"span"."first" >= ${day(first)}` : always;
}

function ends(last: number): Fragment {
  return Number.isFinite(last) ? sql`"span"."last" <= ${day(last)}` : always;
}
