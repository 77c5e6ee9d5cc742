import { didYouMean } from "@defence-pact/schema";
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  sql,
} from "kysely";
import type { SortKey } from "../sort.js";
import { readCount, type StoredQuery } from "../stored.js";
import { isScalar, type Path, QueryError, readPath, type Scalar, shown } from "../values.js";
import { type Dialect, type DialectSql, dialects, type Fragment } from "./dialects.js";
import {
  allOf,
  anyOf,
  commaList,
  orderOf,
  parameter,
  quotedName,
  type ScalarType,
  scalarsOf,
  scalarTypes,
  type TypedCell,
} from "./fragments.js";
import { columnAt, readLayout } from "./layout.js";
import { flatName, mainNames } from "./names.js";
import {
  cellOfColumn,
  dateHolds,
  isPresent,
  placeAt,
  record,
  type SqlDataset,
  testHolds,
} from "./predicates.js";
import { type AnyQuery, readQuery } from "./read-query.js";
import type { ColumnType, TableLayout } from "./tables.js";

/** A statement, and the values that stand in it as `$1`, `$2` … */
export interface CompiledSql {
  readonly sql: string;
  /** The value of `$1` first. */
  readonly parameters: Scalar[];
}

/** A statement that counts by value. */
export interface CompiledGroups extends CompiledSql {
  /**
   * What the column `value` holds: one type, or JSON as text where the values are not all of one
   * type.
   */
  readonly type: "text" | "number" | "boolean" | "json";
}

/** How SQL is written. */
export interface CompilerOptions {
  readonly dialect: Dialect;
  /** The schema in which the tables stand; left out, the one that the database looks in. */
  readonly schema?: string;
}

/**
 * Writes queries on one dataset as SQL. Each method is named as what it does in memory, and finds
 * the same in the same order.
 */
export interface SqlCompiler {
  /** The ids, in order: one column `id`. */
  ids(query: AnyQuery): CompiledSql;
  /**
   * The rows of the records' table, in order.
   *
   * @param fields - What to select, besides the id; everything when left out. Lists stand in tables
   * of their own: see `elements`.
   * @throws QueryError if no record has such a field, or only in lists.
   */
  rows(query: AnyQuery, ...fields: readonly string[]): CompiledSql;
  /** The row of the first, if there is one. */
  first(query: AnyQuery, ...fields: readonly string[]): CompiledSql;
  /**
   * The rows of the table of a list, for the records that are found: records in order, elements in
   * theirs.
   *
   * @throws QueryError if no record has such a list.
   */
  elements(query: AnyQuery, field: string): CompiledSql;
  /** How many there are: one row, one column `count`. Some drivers give it as a bigint or a text. */
  count(query: AnyQuery): CompiledSql;
  /** Whether there is one: one row, one column `some`. */
  some(query: AnyQuery): CompiledSql;
  /**
   * How many records have each value of a field, or of a field of a list's elements: `value` and
   * `count`, most frequent first, then in the order of the values.
   *
   * @param limit - How many values; all when left out.
   */
  groupCount(query: AnyQuery, field: string, limit?: number): CompiledGroups;
  /**
   * Statements that make the tables, empty: for databases that do not read them from files. A list
   * that all records lack has no table.
   */
  createTables(): readonly CompiledSql[];
}

/**
 * Makes a compiler of queries to SQL over the tables that `tables` of `@defence-pact/query/tables`
 * makes and `defence-pact export` writes. Values become parameters, never text; the only names in
 * the SQL are those of the tables and their columns. It needs the package `kysely`.
 *
 * What the SQL finds is what the same query finds in memory, with these differences:
 *
 * - `filter` is refused: a function cannot go into a database.
 * - Tables are made of a collection: their `row` is taken for the order of dates.
 * - Texts with half a surrogate pair, and with NUL in PostgreSQL, cannot be stored in a database;
 *   neither can numbers that are not finite stand in a column of JSON.
 *
 * @param tables - All tables of one dataset; their rows are not needed.
 * @throws QueryError if these are not the tables of one dataset, or have names that the database
 * would not hold apart.
 *
 * @example
 * ```ts
 * import { collection } from "@defence-pact/query/engine";
 * import { createCompiler } from "@defence-pact/query/sql";
 * import { tables } from "@defence-pact/query/tables";
 *
 * const trials = collection([
 *   { id: "first", kind: "flight", date: "2024-03" },
 *   { id: "second", kind: "firing", date: "2025" },
 * ]);
 * const compiler = createCompiler(tables("trials", trials), { dialect: "postgres" });
 * const { sql, parameters } = compiler.ids(trials.where({ kind: "flight" }).limit(5));
 * sql; // => 'select "record"."id" from "trials" as "record" where "record"."kind" = cast($1 as text) order by "record"."row" limit cast($2 as bigint)'
 * parameters; // => ["flight", 5]
 * ```
 */
export function createCompiler(
  tables: readonly TableLayout[],
  options: CompilerOptions,
): SqlCompiler {
  const { dialect, schema } = options;
  if (!Object.hasOwn(dialects, dialect)) {
    const known = Object.keys(dialects).join(" and ");
    throw new QueryError(`The dialects are ${known}, not ${shown(dialect)}.`);
  }
  const database = dialects[dialect];
  return new Compiler(tables, {
    layout: readLayout(tables, database),
    database,
    table: (table) => (schema === undefined ? quotedName(table) : quotedName(schema, table)),
  });
}

/** Compiles and never runs. DuckDB quotes names and marks parameters as PostgreSQL does. */
const writer: Kysely<unknown> = /* @__PURE__ */ new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

function compileSql(fragment: Fragment): CompiledSql {
  const { sql: text, parameters } = fragment.compile(writer);
  return { sql: text, parameters: parameters.filter(isScalar) };
}

class Compiler implements SqlCompiler {
  readonly #tables: readonly TableLayout[];
  readonly #dataset: SqlDataset;

  constructor(tables: readonly TableLayout[], dataset: SqlDataset) {
    this.#tables = tables;
    this.#dataset = dataset;
  }

  ids(query: AnyQuery): CompiledSql {
    return compileSql(this.#ordered(readQuery(query), quotedName(record, "id")));
  }

  rows(query: AnyQuery, ...fields: readonly string[]): CompiledSql {
    return compileSql(this.#ordered(readQuery(query), this.#selected(fields)));
  }

  first(query: AnyQuery, ...fields: readonly string[]): CompiledSql {
    return compileSql(this.#ordered(oneOf(readQuery(query)), this.#selected(fields)));
  }

  elements(query: AnyQuery, field: string): CompiledSql {
    const { layout, table } = this.#dataset;
    const elements = layout.lists.get(field);
    if (elements === undefined) {
      throw unknownField(field, "list", [...layout.lists.keys()]);
    }
    const plan = readQuery(query);
    const place = sql`row_number() over (${this.#order(plan)}) as "place"`;
    const found = this.#ordered(plan, sql`"record"."id", ${place}`);
    return compileSql(
      sql`select "element".* from ${table(elements.name)} as "element" join (${found}) as "found" on "found"."id" = "element"."id" order by "found"."place", "element"."position"`,
    );
  }

  count(query: AnyQuery): CompiledSql {
    const plan = readQuery(query);
    if (plan.offset === 0 && plan.limit === Number.POSITIVE_INFINITY) {
      return compileSql(this.#found(plan, sql`count(*) as "count"`));
    }
    const found = sql`${this.#found(plan, sql`1`)}${limitTo(plan)}`;
    return compileSql(sql`select count(*) as "count" from (${found}) as "found"`);
  }

  some(query: AnyQuery): CompiledSql {
    const plan = oneOf(readQuery(query));
    const found = sql`${this.#found(plan, sql`1`)}${limitTo(plan)}`;
    return compileSql(sql`select exists (${found}) as "some"`);
  }

  groupCount(query: AnyQuery, field: string, limit?: number): CompiledGroups {
    const { database } = this.#dataset;
    const plan = readQuery(query);
    const most = limit === undefined ? Number.POSITIVE_INFINITY : readCount("groupCount", limit);
    const sources = this.#valuesAt(readPath(field), plan);
    const present = scalarTypes.filter((type) =>
      sources.some(({ place }) => scalarsOf(place, database)[type] !== undefined),
    );
    // Where no record can have a value, some type has to be named.
    const types: readonly ScalarType[] = present.length > 0 ? present : ["text"];
    const values = sources.map(({ place, from }) => {
      const scalars = scalarsOf(place, database);
      const columns = types.map(
        (type) => sql`${scalars[type] ?? nothing(type)} as ${quotedName(type)}`,
      );
      // A value twice in one list counts once.
      return sql`select distinct "record"."id", ${commaList(columns)} from ${from}`;
    });
    const [only = "text"] = types;
    if (values.length === 0) values.push(sql`select ${nothing(only)} as ${quotedName(only)}`);
    const keys = types.map((type) => quotedName("each", type));
    const jsons = keys.map((key) => sql`cast(to_json(${key}) as text)`);
    const value = types.length === 1 ? commaList(keys) : sql`coalesce(${commaList(jsons)})`;
    const isValue = anyOf(keys.map((key) => sql`${key} is not null`));
    const order = types.map(
      (type) => sql`${orderOf(quotedName("each", type), type, database)} asc nulls last`,
    );
    const groups = sql`select ${value} as "value", count(*) as "count" from (${sql.join(values, sql` union all `)}) as "each" where ${isValue} group by ${commaList(keys)} order by count(*) desc, ${commaList(order)}${limitTo({ offset: 0, limit: most })}`;
    return { ...compileSql(groups), type: types.length === 1 ? only : "json" };
  }

  createTables(): readonly CompiledSql[] {
    return this.#tables.map(({ name: table, columns, parent }) => {
      const key =
        parent === undefined ? [quotedName("id")] : [quotedName("id"), quotedName("position")];
      const parts = [
        ...columns.map((column) => sql`${quotedName(column.name)} ${columnTypes[column.type]}`),
        sql`primary key (${commaList(key)})`,
      ];
      return compileSql(sql`create table ${this.#dataset.table(table)} (${commaList(parts)})`);
    });
  }

  /** The columns of some fields. */
  #selected(fields: readonly string[]): Fragment {
    if (fields.length === 0) return sql`"record".*`;
    const { main, lists } = this.#dataset.layout;
    const wanted = new Set(["id", ...fields]);
    for (const field of wanted) {
      if (main.columns.some(({ path }) => path[0] === field)) continue;
      if (lists.has(field)) {
        throw new QueryError(`${shown(field)} is a list: elements(query, ${shown(field)}) has it.`);
      }
      const known = [...main.columns.map(({ path }) => path[0] ?? ""), ...lists.keys()];
      throw unknownField(field, "field", known);
    }
    const columns = main.columns.filter(({ path }) => wanted.has(path[0] ?? ""));
    return commaList(columns.map((column) => cellOfColumn(column).cell));
  }

  /** What is found, in no order. */
  #found({ tests, dates }: StoredQuery, columns: Fragment): Fragment {
    const { layout, table } = this.#dataset;
    const conditions = [
      ...tests.map((test) => testHolds(this.#dataset, test)),
      ...dates.map((date) => dateHolds(this.#dataset, date)),
    ];
    const where = conditions.length > 0 ? sql` where ${allOf(conditions)}` : sql``;
    return sql`select ${columns} from ${table(layout.main.name)} as "record"${where}`;
  }

  #ordered(plan: StoredQuery, columns: Fragment): Fragment {
    return sql`${this.#found(plan, columns)} ${this.#order(plan)}${limitTo(plan)}`;
  }

  #order({ order }: StoredQuery): Fragment {
    const keys = order.flatMap((key, index) => {
      const last = index === order.length - 1;
      // The rows stand in the order of dates as it is.
      return last && this.#isDate(key.path) && key.direction === "asc" ? [] : this.#orderBy(key);
    });
    return sql`order by ${commaList([...keys, quotedName(record, "row")])}`;
  }

  #isDate(path: Path): boolean {
    return path.length === 1 && path[0] === this.#dataset.layout.date;
  }

  #orderBy({ path, direction }: SortKey): readonly Fragment[] {
    const ascending = direction === "asc";
    const way = ascending ? sql`asc` : sql`desc`;
    if (this.#isDate(path)) {
      const { layout, database } = this.#dataset;
      if (layout.spans === undefined) return [];
      const column = flatName(path, mainNames(layout.date));
      const place = placeAt(this.#dataset, path);
      const text = place && scalarsOf(place, database).text;
      return [
        sql`${isPresent(this.#dataset, path)} desc`,
        // No first day is before all, no last day after all.
        sql`${quotedName(record, `${column}.first`)} ${way} nulls ${ascending ? sql`first` : sql`last`}`,
        sql`${quotedName(record, `${column}.last`)} ${way} nulls ${ascending ? sql`last` : sql`first`}`,
        // Dates that are two days have no text.
        ...(text ? [sql`coalesce(${database.characterOrder(text)}, '') ${way}`] : []),
      ];
    }
    const place = placeAt(this.#dataset, path);
    const keys = place ? orderKeys(place, this.#dataset.database) : [];
    return (ascending ? keys : keys.reverse()).map((key) => sql`${key} ${way} nulls last`);
  }

  /** Where the values at a path stand: with the records, and with the elements of a list. */
  #valuesAt(
    path: Path,
    plan: StoredQuery,
  ): readonly { readonly place: TypedCell; readonly from: Fragment }[] {
    const { layout, table } = this.#dataset;
    const limited = plan.offset > 0 || plan.limit < Number.POSITIVE_INFINITY;
    const ids = quotedName(record, "id");
    const found = limited ? this.#ordered(plan, ids) : this.#found(plan, ids);
    const everything = !limited && plan.tests.length === 0 && plan.dates.length === 0;
    function from(source: string): Fragment {
      const rows = sql`${table(source)} as "record"`;
      return everything ? rows : sql`${rows} where "record"."id" in (${found})`;
    }
    const [field = "", ...part] = path;
    const own = placeAt(this.#dataset, path);
    const elements = layout.lists.get(field);
    const column = elements && (part.length > 0 ? columnAt(elements, part) : elements.value);
    return [
      ...(own ? [{ place: own, from: from(layout.main.name) }] : []),
      ...(elements && column ? [{ place: cellOfColumn(column), from: from(elements.name) }] : []),
    ];
  }
}

/** By what the scalars at a place are ordered: each type by itself, numbers first. */
function orderKeys(place: TypedCell, database: DialectSql): Fragment[] {
  const scalars = scalarsOf(place, database);
  return scalarTypes.flatMap((type) => {
    const scalar = scalars[type];
    return scalar === undefined ? [] : [orderOf(scalar, type, database)];
  });
}

/** Null, of a type. */
function nothing(type: ScalarType): Fragment {
  return sql`cast(null as ${columnTypes[type]})`;
}

const columnTypes: { readonly [Type in ColumnType]: Fragment } = {
  text: sql`text`,
  integer: sql`bigint`,
  number: sql`double precision`,
  boolean: sql`boolean`,
  json: sql`text`,
};

function oneOf(plan: StoredQuery): StoredQuery {
  return { ...plan, limit: Math.min(plan.limit, 1) };
}

/** The end of a statement that takes only some of what is found. */
function limitTo({ offset, limit }: { readonly offset: number; readonly limit: number }): Fragment {
  const from = offset > 0 ? sql` offset ${countParameter(offset)}` : sql``;
  return limit < Number.POSITIVE_INFINITY ? sql` limit ${countParameter(limit)}${from}` : from;
}

/** A count that a database can hold: no table is so long that this makes a difference. */
function countParameter(count: number): Fragment {
  return parameter(Math.min(count, Number.MAX_SAFE_INTEGER), "integer");
}

function unknownField(field: string, what: string, known: readonly string[]): QueryError {
  return new QueryError(`No record has a ${what} ${shown(field)}.${didYouMean(field, known)}`);
}
