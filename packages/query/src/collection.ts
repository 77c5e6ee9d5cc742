import { didYouMean, type Redirect } from "@defence-pact/schema";
import { createQuery, PlannedQuery, type Query } from "./query.js";
import { RowOrder } from "./sort.js";
import { readStored } from "./stored.js";
import { buildTable, type CollectionOptions, type Table } from "./table.js";
import { QueryError, type Row, shown } from "./values.js";

/** Records by id. */
export type Registry<R extends Row> = { readonly [Id in R["id"]]: R };

/**
 * Records that can be asked for by id, and by everything a {@link Query} asks.
 *
 * `R` is the union of the kinds of record, `ById` the type of the record behind each id.
 */
export interface Collection<
  R extends Row,
  ById = Registry<R>,
  Ids extends string = keyof ById & string,
> extends Query<R> {
  /**
   * The record with an id, with its exact type.
   *
   * @throws {@link QueryError} if there is none, naming the id that was likely meant. For a text
   * from outside, use `find`.
   * @example
   * ```ts
   * import { collection } from "@defence-pact/query/engine";
   *
   * collection([{ id: "first", crew: 2 }]).get("first").crew; // => 2
   * ```
   */
  get<const Id extends Ids>(id: Id): ById[Id & keyof ById];
  /**
   * The record that any text is the id of, or was before the id moved; otherwise `undefined`. An
   * id that was split has no one record: see `redirect`.
   */
  find(text: string): R | undefined;
  /** Where an id went that is no longer in use. */
  redirect(text: string): Redirect | undefined;
  /**
   * Reads a query that `toJSON` wrote.
   *
   * @throws {@link QueryError} or EdtfError if the data is no query; nothing in it is run.
   * @example
   * ```ts
   * import { collection } from "@defence-pact/query/engine";
   *
   * const trials = collection([{ id: "first", crew: 2 }, { id: "second", crew: 1 }]);
   * const stored = JSON.stringify(trials.where({ crew: 1 }));
   * stored; // => '{"where":[{"crew":1}]}'
   * trials.fromJSON(JSON.parse(stored)).ids(); // => ["second"]
   * ```
   */
  fromJSON(data: unknown): Query<R>;
}

/**
 * Makes a collection of records: a list, or a registry by id. Records are checked, kept by
 * reference and never changed; do not change them either.
 *
 * For a registry whose records have exact types, name the union of kinds and the registry's type:
 * `collection<Entity, Entities>(entities)`.
 *
 * @throws {@link DatasetError} with every fault, if a record is no object, has no id of its own or
 * has a date that cannot be read.
 * @example
 * ```ts
 * import { collection } from "@defence-pact/query/engine";
 *
 * const trials = collection(
 *   [
 *     { id: "first", held: "2024-03?" },
 *     { id: "second", held: "2025" },
 *   ],
 *   { date: "held" },
 * );
 * trials.within("2024").ids(); // => ["first"]
 * ```
 */
export function collection<const R extends Row>(
  records: readonly R[],
  options?: CollectionOptions,
): Collection<R>;
export function collection<R extends Row, ById extends { readonly [Id in keyof ById]: R }>(
  registry: ById,
  options?: CollectionOptions,
): Collection<R, ById>;
export function collection(
  records: readonly Row[] | { readonly [id: string]: Row },
  options: CollectionOptions = {},
): unknown {
  const list = Array.isArray(records) ? records : Object.values(records);
  return new TableCollection(buildTable(list, options));
}

class TableCollection<R extends Row, ById> extends PlannedQuery<R> implements Collection<R, ById> {
  constructor(table: Table) {
    const order = new RowOrder(table, []);
    const limit = Number.POSITIVE_INFINITY;
    super(table, { tests: [], dates: [], filters: [], order, offset: 0, limit });
  }

  get<const Id extends keyof ById & string>(id: Id): ById[Id];
  get(id: string): unknown {
    const record = this.#at(id);
    if (record !== undefined) return record;
    const redirect = this.redirect(id);
    if (redirect !== undefined) {
      const targets = "moved" in redirect ? redirect.moved : redirect.split.join(" and ");
      throw new QueryError(`The id ${shown(id)} is no longer in use; it became ${targets}.`);
    }
    const hint = didYouMean(id, this.table.rowOf.keys());
    throw new QueryError(`No record has the id ${shown(id)}.${hint}`);
  }

  find(text: string): R | undefined {
    const redirect = this.redirect(text);
    return this.#at(redirect !== undefined && "moved" in redirect ? redirect.moved : text);
  }

  redirect(text: string): Redirect | undefined {
    const { redirects, rowOf } = this.table;
    return rowOf.has(text) || !Object.hasOwn(redirects, text) ? undefined : redirects[text];
  }

  fromJSON(data: unknown): Query<R> {
    const { tests, dates, order: keys, offset, limit } = readStored(data);
    const order = keys.reduce(
      (coarser, { path, direction }) => coarser.by(path.join("."), direction),
      this.plan.order,
    );
    return createQuery(this.table, { tests, dates, filters: [], order, offset, limit });
  }

  #at(id: string): R | undefined;
  #at(id: string): unknown {
    const row = this.table.rowOf.get(id);
    return row === undefined ? undefined : this.table.records[row];
  }
}
