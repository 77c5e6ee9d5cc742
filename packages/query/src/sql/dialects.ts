import { type RawBuilder, sql } from "kysely";

/** A piece of SQL; the values in it are parameters. */
export type Fragment = RawBuilder<unknown>;

/** The database that SQL is written for. */
export type Dialect = "duckdb" | "postgres";

/** How the SQL of one database differs from that of others. */
export interface DialectSql {
  /** Whether it holds a text, apart from half characters, which none holds. */
  canHold(text: string): boolean;
  /** Names of tables and columns are the same to it if this is. */
  nameKey(name: string): string;
  /** How long a name may be, in bytes. */
  readonly longestName: number;
  /** A text that is ordered by characters, whatever the language of the database. */
  characterOrder(text: Fragment): Fragment;
  /** A text with the last character of all before each from U+E000 to U+FFFF, in that order. */
  raised(text: Fragment): Fragment;
  /** The string that a JSON text is. */
  jsonString(text: Fragment): Fragment;
  /** A table of `value`: the elements of a list that is a JSON text. */
  elements(text: Fragment): Fragment;
  /** A table of `key` and `value`: the members of an object that is a JSON text. */
  members(text: Fragment): Fragment;
}

/** The databases by name. */
export const dialects: { readonly [Name in Dialect]: DialectSql } = {
  duckdb: {
    canHold: () => true,
    // It does not tell upper from lower case, even in quotes.
    nameKey: (name) => name.toLowerCase(),
    longestName: Number.POSITIVE_INFINITY,
    characterOrder: (text) => text,
    raised: (text) =>
      sql`regexp_replace(${text}, '([\\x{E000}-\\x{FFFF}])', chr(1114111) || '\\1', 'g')`,
    jsonString: (text) => sql`json_extract_string(${text}, '$')`,
    elements: (text) => sql`json_each(${text})`,
    members: (text) => sql`json_each(${text})`,
  },
  postgres: {
    canHold: (text) => !text.includes("\0"),
    nameKey: (name) => name,
    // It cuts off what is longer.
    longestName: 63,
    characterOrder: (text) => sql`(${text}) collate "C"`,
    raised: (text) =>
      sql`regexp_replace(${text}, '([\\uE000-\\uFFFF])', chr(1114111) || '\\1', 'g') collate "C"`,
    jsonString: (text) => sql`cast(${text} as json) #>> '{}'`,
    elements: (text) => sql`json_array_elements(cast(${text} as json))`,
    members: (text) => sql`json_each(cast(${text} as json))`,
  },
};
