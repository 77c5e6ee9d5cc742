import { sql } from "kysely";
import type { Match, ScalarTest, Test } from "../conditions.js";
import type { DateTest } from "../dates.js";
import type { Path } from "../values.js";
import type { DialectSql, Fragment } from "./dialects.js";
import {
  allOf,
  always,
  anyOf,
  hasJsonElement,
  hasJsonMember,
  isBetween,
  isListJson,
  isOneOf,
  isOther,
  isThere,
  never,
  parameter,
  quotedName,
  type TypedCell,
} from "./fragments.js";
import { columnAt, columnsFrom, type FieldColumn, type FieldTable, type Layout } from "./layout.js";

/** A dataset in a database. */
export interface SqlDataset {
  readonly layout: Layout;
  readonly database: DialectSql;
  /** The table of a name, as SQL has it after `from`. */
  table(name: string): Fragment;
}

/** What the table of the records is called within a statement. */
export const record = "record";

/** A column of the records, or of another table. */
export function cellOfColumn(
  { name: column, type }: FieldColumn,
  table: string = record,
): TypedCell {
  return { cell: quotedName(table, column), type };
}

/** The column of the records at a path. */
export function placeAt({ layout }: SqlDataset, path: Path): TypedCell | undefined {
  const column = columnAt(layout.main, path);
  return column && cellOfColumn(column);
}

/** The table of the list at a path. */
export function listAt({ layout }: SqlDataset, path: Path): FieldTable | undefined {
  const [field] = path;
  return path.length === 1 && field !== undefined ? layout.lists.get(field) : undefined;
}

/** Whether a test holds of a record. */
export function testHolds(dataset: SqlDataset, test: Test): Fragment {
  if (!("matches" in test)) {
    return scalarHolds(test, placeAt(dataset, test.path), isPresent(dataset, test.path), dataset);
  }
  const each = test.matches.map((match) => hasMatch(dataset, test.path, match));
  if (test.operator === "hasAny") return anyOf(each);
  return each.length === 0 ? isListAt(dataset, test.path) : allOf(each);
}

/** Whether a test holds of a value; `place` is undefined where no record has one, `there` asks for one. */
function scalarHolds(
  test: ScalarTest,
  place: TypedCell | undefined,
  there: Fragment,
  { database }: SqlDataset,
): Fragment {
  if (test.operator === "present") return test.value ? there : sql`not ${there}`;
  if (place === undefined) return never;
  switch (test.operator) {
    case "is":
      return isOneOf(place, [test.value], database);
    case "oneOf":
      return isOneOf(place, test.values, database);
    case "not":
      return isOther(place, test.value, database);
    case "between":
      return isBetween(place, test.low, test.high, database);
  }
}

/** Whether there is a value at a path: a scalar, an object or a list. Never null in SQL. */
export function isPresent(dataset: SqlDataset, path: Path): Fragment {
  const list = listAt(dataset, path);
  return anyOf([
    isPresentIn(dataset.layout.main, path, record),
    ...(list === undefined ? [] : [element(dataset, list, always)]),
  ]);
}

function isPresentIn(table: FieldTable, path: Path, alias: string): Fragment {
  return anyOf(
    columnsFrom(table, path).map((column) => {
      const place = cellOfColumn(column, alias);
      // A part that is null in JSON is a part all the same.
      return column.path.length > path.length ? sql`${place.cell} is not null` : isThere(place);
    }),
  );
}

function isListAt(dataset: SqlDataset, path: Path): Fragment {
  const place = placeAt(dataset, path);
  const list = listAt(dataset, path);
  return anyOf([
    ...(place?.type === "json" ? [isListJson(place)] : []),
    ...(list === undefined ? [] : [element(dataset, list, always)]),
  ]);
}

function hasMatch(dataset: SqlDataset, path: Path, match: Match): Fragment {
  const list = listAt(dataset, path);
  if (list !== undefined) {
    const holds = match.map((test) => {
      const column = test.path.length === 0 ? list.value : columnAt(list, test.path);
      const there = isPresentIn(list, test.path, "element");
      return scalarHolds(test, column && cellOfColumn(column, "element"), there, dataset);
    });
    return element(dataset, list, allOf(holds));
  }
  const place = placeAt(dataset, path);
  if (place?.type !== "json") return never;
  return hasJsonElement(place, dataset.database, (whole) =>
    allOf(
      match.map((test) => {
        const [field] = test.path;
        if (field === undefined) return scalarHolds(test, whole, isThere(whole), dataset);
        const isMissing = test.operator === "present" && !test.value;
        const has = hasJsonMember(whole, field, dataset.database, (member) =>
          isMissing ? isThere(member) : scalarHolds(test, member, isThere(member), dataset),
        );
        return isMissing ? sql`not ${has}` : has;
      }),
    ),
  );
}

function element({ table }: SqlDataset, list: FieldTable, condition: Fragment): Fragment {
  if (condition === never) return never;
  const where = allOf([sql`"element"."id" = "record"."id"`, condition]);
  return sql`exists (select 1 from ${table(list.name)} as "element" where ${where})`;
}

/** Whether a question about dates has the answer yes. */
export function dateHolds({ layout, table }: SqlDataset, { question, runs }: DateTest): Fragment {
  if (layout.spans === undefined) return never;
  const spans = table(layout.spans);
  function some(condition: Fragment): Fragment {
    const where = allOf([sql`"span"."id" = "record"."id"`, condition]);
    return sql`exists (select 1 from ${spans} as "span" where ${where})`;
  }
  // `every` is true of no spans at all, so there must be one.
  function every(condition: Fragment): Fragment {
    if (condition === always) return some(always);
    return allOf([some(always), sql`not ${some(sql`not coalesce(${condition}, false)`)}`]);
  }
  switch (question) {
    case "overlaps":
      return some(
        anyOf(
          runPairs(runs).map(([low, high]) =>
            allOf([
              anyOf([sql`"span"."first" is null`, isDay(sql`"span"."first" <=`, high)]),
              anyOf([sql`"span"."last" is null`, isDay(sql`"span"."last" >=`, low)]),
            ]),
          ),
        ),
      );
    case "within":
      return every(
        anyOf(
          runPairs(runs).map(([low, high]) =>
            allOf([isDay(sql`"span"."first" >=`, low), isDay(sql`"span"."last" <=`, high)]),
          ),
        ),
      );
    case "before": {
      const [first = 0] = runs;
      return Number.isFinite(first) ? every(isDay(sql`"span"."last" <`, first)) : never;
    }
    case "after": {
      const last = runs.at(-1) ?? 0;
      return Number.isFinite(last) ? every(isDay(sql`"span"."first" >`, last)) : never;
    }
  }
}

function runPairs(runs: readonly number[]): readonly (readonly [number, number])[] {
  return runs.flatMap((low, index) => (index % 2 === 0 ? [[low, runs[index + 1] ?? low]] : []));
}

/** A comparison with a day, which always holds where there is no limit. */
function isDay(comparison: Fragment, day: number): Fragment {
  return Number.isFinite(day) ? sql`${comparison} ${parameter(day, "integer")}` : always;
}
