import { sql } from "kysely";
import { QueryError, type Scalar, shown } from "../values.js";
import type { DialectSql, Fragment } from "./dialects.js";
import type { ColumnType } from "./tables.js";

/** A value in SQL, and how the column is typed that it comes from. */
export interface TypedCell {
  readonly cell: Fragment;
  readonly type: ColumnType;
}

/** A table or column, in quotes. */
export function quotedName(...identifiers: readonly string[]): Fragment {
  return sql.id(...identifiers);
}

export const never: Fragment = sql`false`;
export const always: Fragment = sql`true`;

export function allOf(conditions: readonly Fragment[]): Fragment {
  if (conditions.includes(never)) return never;
  return joinedBy(
    conditions.filter((condition) => condition !== always),
    sql` and `,
    always,
  );
}

export function anyOf(conditions: readonly Fragment[]): Fragment {
  if (conditions.includes(always)) return always;
  return joinedBy(
    conditions.filter((condition) => condition !== never),
    sql` or `,
    never,
  );
}

function joinedBy(conditions: readonly Fragment[], by: Fragment, none: Fragment): Fragment {
  const [only] = conditions;
  if (only === undefined) return none;
  return conditions.length === 1 ? only : sql`(${sql.join(conditions, by)})`;
}

export function commaList(fragments: readonly Fragment[]): Fragment {
  return sql.join(fragments);
}

/** A parameter, cast to its type, because drivers guess differently. */
export function parameter(
  value: Scalar,
  type: "text" | "integer" | "number" | "boolean",
): Fragment {
  switch (type) {
    case "text":
      return sql`cast(${value} as text)`;
    case "integer":
      return sql`cast(${value} as bigint)`;
    case "number": {
      // DuckDB's driver takes every whole number for one of 64 bits, and refuses greater ones.
      const isHuge = Number.isInteger(value) && !Number.isSafeInteger(value);
      return sql`cast(${isHuge ? String(value) : value} as double precision)`;
    }
    case "boolean":
      return sql`cast(${value} as boolean)`;
  }
}

/** Half of a pair of UTF-16 units, which is no character. */
const loneSurrogate = /[\ud800-\udfff]/u;

/** Whether a database can hold a text: none has half characters. */
function canHold(text: string, database: DialectSql): boolean {
  return !loneSurrogate.test(text) && database.canHold(text);
}

/** JSON as text, whether the column has a type of its own for it or not. */
function jsonText({ cell }: TypedCell): Fragment {
  return sql`cast(${cell} as text)`;
}

/** Whether a place holds one of some values. */
export function isOneOf(
  place: TypedCell,
  values: readonly Scalar[],
  database: DialectSql,
): Fragment {
  const { cell, type } = place;
  if (type === "json") {
    const texts = values.map((value) => parameter(JSON.stringify(value), "text"));
    return among(jsonText(place), texts);
  }
  const comparable = values.filter((value) => canEqual(value, type, database));
  return among(
    cell,
    comparable.map((value) => parameter(value, type)),
  );
}

function among(cell: Fragment, values: readonly Fragment[]): Fragment {
  const [only] = values;
  if (only === undefined) return never;
  return values.length === 1 ? sql`${cell} = ${only}` : sql`${cell} in (${commaList(values)})`;
}

/** Whether a column of a type can hold a value. */
function canEqual(value: Scalar, type: Exclude<ColumnType, "json">, database: DialectSql): boolean {
  if (type === "integer") return Number.isSafeInteger(value);
  if (typeof value === "string") return type === "text" && canHold(value, database);
  return typeof value === type;
}

/** Whether a place holds a scalar other than a value. */
export function isOther(place: TypedCell, value: Scalar, database: DialectSql): Fragment {
  const { cell, type } = place;
  if (type === "json") {
    const text = jsonText(place);
    return allOf([
      sql`left(${text}, 1) not in ('[', '{', 'n')`,
      sql`${text} <> ${parameter(JSON.stringify(value), "text")}`,
    ]);
  }
  return canEqual(value, type, database)
    ? sql`${cell} <> ${parameter(value, type)}`
    : sql`${cell} is not null`;
}

/** Whether a place holds anything. It is true or false, never null. */
export function isThere(place: TypedCell): Fragment {
  if (place.type !== "json") return sql`${place.cell} is not null`;
  return sql`coalesce(${jsonText(place)}, 'null') <> 'null'`;
}

/** Whether a place holds a number or a text from one bound to another. */
export function isBetween(
  place: TypedCell,
  low: number | string,
  high: number | string,
  database: DialectSql,
): Fragment {
  if (typeof low === "string" && typeof high === "string") {
    const text = scalarsOf(place, database).text;
    if (text === undefined) return never;
    for (const bound of [low, high]) {
      if (!canHold(bound, database)) {
        throw new QueryError(`${shown(bound)} has a character that the database does not have.`);
      }
    }
    return allOf([
      sql`${ordered(text, low, database)} >= ${boundOf(low)}`,
      sql`${ordered(text, high, database)} <= ${boundOf(high)}`,
    ]);
  }
  const number = scalarsOf(place, database).number;
  if (number === undefined) return never;
  if (place.type !== "integer") {
    return allOf([
      sql`${number} >= ${parameter(low, "number")}`,
      sql`${number} <= ${parameter(high, "number")}`,
    ]);
  }
  // Whole numbers are compared as such: an index on them then serves.
  const first = Math.max(Math.ceil(Number(low)), Number.MIN_SAFE_INTEGER);
  const last = Math.min(Math.floor(Number(high)), Number.MAX_SAFE_INTEGER);
  if (first > last) return never;
  return allOf([
    sql`${number} >= ${parameter(first, "integer")}`,
    sql`${number} <= ${parameter(last, "integer")}`,
  ]);
}

/** From here on the order of UTF-16 code units is not the order of characters. */
const highUnit = /[\ud800-\uffff]/;

/** A text as it is compared with a bound: cheaply where the two orders agree on the bound. */
function ordered(text: Fragment, bound: string, database: DialectSql): Fragment {
  return highUnit.test(bound) ? unitOrder(text, database) : database.characterOrder(text);
}

function boundOf(bound: string): Fragment {
  const key = bound
    .replace(/\u{10ffff}/gu, "\u{10ffff}\u0001")
    .replace(/[\ue000-\uffff]/g, "\u{10ffff}$&");
  return parameter(key, "text");
}

/**
 * A text that databases, which order by characters, order as JavaScript does, by UTF-16 code units:
 * there, characters beyond U+FFFF come before those from U+E000. So the last character of all is
 * put before each of these.
 */
function unitOrder(text: Fragment, database: DialectSql): Fragment {
  return database.raised(sql`replace(${text}, chr(1114111), chr(1114111) || chr(1))`);
}

/** A sort of scalar. */
export type ScalarType = "number" | "text" | "boolean";

/** The sorts of scalar, in their order. */
export const scalarTypes: readonly ScalarType[] = ["number", "text", "boolean"];

/** The scalar at a place as each type that it can have there; null where it is another. */
export function scalarsOf(
  place: TypedCell,
  database: DialectSql,
): { readonly [Type in ScalarType]?: Fragment } {
  const { cell, type } = place;
  if (type === "integer" || type === "number") return { number: cell };
  if (type !== "json") return { [type]: cell };
  const text = jsonText(place);
  return {
    number: sql`case when left(${text}, 1) not in ('"', '[', '{', 't', 'f', 'n') then cast(${text} as double precision) end`,
    text: sql`case when left(${text}, 1) = '"' then ${database.jsonString(text)} end`,
    boolean: sql`case when ${text} in ('true', 'false') then ${text} = 'true' end`,
  };
}

/** How a scalar is ordered. */
export function orderOf(scalar: Fragment, type: ScalarType, database: DialectSql): Fragment {
  return type === "text" ? unitOrder(scalar, database) : scalar;
}

/** Whether a place holds a list, as JSON. */
export function isListJson(place: TypedCell): Fragment {
  return sql`left(${jsonText(place)}, 1) = '['`;
}

/** Whether a condition holds of some element of a list in JSON. */
export function hasJsonElement(
  list: TypedCell,
  database: DialectSql,
  holds: (element: TypedCell) => Fragment,
): Fragment {
  const text = jsonText(list);
  const elements = sql`case when left(${text}, 1) = '[' then ${text} else '[]' end`;
  const element: TypedCell = { cell: quotedName("element", "value"), type: "json" };
  return sql`exists (select 1 from ${database.elements(elements)} as "element" where ${holds(element)})`;
}

/** Whether a condition holds of a member of an object in JSON, which has it. */
export function hasJsonMember(
  object: TypedCell,
  field: string,
  database: DialectSql,
  holds: (member: TypedCell) => Fragment,
): Fragment {
  const text = jsonText(object);
  const members = sql`case when left(${text}, 1) = '{' then ${text} else '{}' end`;
  const member: TypedCell = { cell: quotedName("member", "value"), type: "json" };
  return sql`exists (select 1 from ${database.members(members)} as "member" where "member"."key" = ${parameter(field, "text")} and ${holds(member)})`;
}
