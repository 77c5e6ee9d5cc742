import { readConditions } from "./conditions.js";
import { countOf, groupCount } from "./count.js";
import { type DateTest, readDateTest, type Time } from "./dates.js";
import { findRows } from "./execute.js";
import { type Explanation, explain } from "./explain.js";
import { copyOf, type Plan } from "./plan.js";
import type { Direction } from "./sort.js";
import { type QueryData, readCount, writeStored } from "./stored.js";
import type { Table } from "./table.js";
import { type Row, readAt, readPath } from "./values.js";
import type {
  FieldOf,
  GroupPath,
  KindOf,
  Meant,
  OfKind,
  Selected,
  SortPath,
  ValueAt,
  Where,
} from "./where.js";

/** What a query finds, as records or parts of them. */
export interface Results<Item> extends Iterable<Item> {
  /** All of it, in order, as a new list. */
  toArray(): Item[];
  /** The first, if there is one. */
  first(): Item | undefined;
}

/**
 * A question to a collection: an immutable value that each method narrows into a new one. Nothing
 * is read before `toArray`, `first`, `count`, `ids`, `groupCount`, `some` or iteration asks for it.
 *
 * Records come in the order of their dates, those without a date last, those with the same date as
 * they were given.
 *
 * @example
 * ```ts
 * import { collection } from "@defence-pact/query/engine";
 *
 * const trials = collection([
 *   { id: "first", kind: "flight", date: "2024-03" },
 *   { id: "second", kind: "flight", date: "2025" },
 *   { id: "third", kind: "firing", date: "2025-06-01" },
 * ]);
 * const flights = trials.where({ kind: "flight" });
 * flights.ids(); // => ["first", "second"]
 * flights.overlaps("2025-06").ids(); // => ["second"]
 * flights.orderBy("date", "desc").limit(1).first(); // => { id: "second", kind: "flight", date: "2025" }
 * ```
 */
export interface Query<R extends Row> extends Results<R> {
  /**
   * Only records for which all conditions hold. A plain value is equality, an object is one
   * operator (`oneOf`, `not`, `between`, `present`; on lists `has`, `hasAll`, `hasAny`) or
   * conditions on the parts of the field. A missing value matches nothing but `{ present: false }`.
   *
   * Operators on lists take an element, or conditions on its fields, which one element must meet:
   * plain values, `oneOf`, `not`, `between`, `present`.
   *
   * @throws {@link QueryError} if something is no condition (plain JavaScript can pass anything).
   * @example
   * ```ts
   * import { collection } from "@defence-pact/query/engine";
   *
   * const orders = collection([
   *   { id: "a", value: { USD: 900 }, parties: [{ entity: "kai", role: "seller" }] },
   *   { id: "b", value: { USD: 100 }, parties: [{ entity: "kai", role: "bidder" }] },
   * ]);
   * orders.where({ value: { USD: { between: [500, 1000] } } }).ids(); // => ["a"]
   * orders.where({ parties: { has: { entity: "kai", role: "bidder" } } }).ids(); // => ["b"]
   * orders.where({ parties: { has: { role: { oneOf: ["seller"] } } } }).ids(); // => ["a"]
   * orders.where({ parties: { hasAny: [{ entity: "kai", role: "bidder" }] } }).ids(); // => ["b"]
   * ```
   */
  where<const K extends KindOf<R> = KindOf<R>, C = OfKind<R, K>>(
    conditions: Where<C, K>,
  ): Query<OfKind<R, K>>;
  /** Only records that a function says yes to, for what `where` cannot say; it is asked last. */
  filter<Narrowed extends R = R>(
    predicate: ((record: R) => record is Narrowed) | ((record: R) => boolean),
  ): Query<Narrowed>;
  /**
   * Only records that possibly lie then: some day on which they may lie is asked about.
   *
   * A date with gaps (`[2023,2025]`) does not lie in them. An end that is open (`2025-11/..`) or
   * unknown (`2025-11/`) may lie on any later day. Records without a date match no question about
   * dates. In the time asked about, `..` is no limit; an unknown end is refused.
   *
   * @throws EdtfError or {@link QueryError} if the time cannot be read.
   */
  overlaps(time: Time): Query<R>;
  /**
   * Only records that certainly lie then: every day on which they may lie is asked about. What has
   * an open or unknown end lies only within a time without a limit on that side.
   *
   * @throws EdtfError or {@link QueryError} if the time cannot be read.
   */
  within(time: Time): Query<R>;
  /**
   * Only records that certainly ended before the first day of a time.
   *
   * @throws EdtfError or {@link QueryError} if the time cannot be read.
   */
  before(time: Time): Query<R>;
  /**
   * Only records that certainly begin after the last day of a time.
   *
   * @throws EdtfError or {@link QueryError} if the time cannot be read.
   */
  after(time: Time): Query<R>;
  /**
   * Orders by a field or a part of one; a second call orders what is equal in the first. Records
   * that have no such value come last, in either direction; those equal in every key keep the
   * order of dates. Dates are ordered as by `compareDates`: by first day, last day, text.
   */
  orderBy<const P extends string>(field: Meant<P, SortPath<R>>, direction?: Direction): Query<R>;
  /** At most so many records; a further call replaces the number. */
  limit(count: number): Query<R>;
  /** Without so many of the first records; a further call replaces the number. */
  offset(count: number): Query<R>;
  /** Only some fields, and the id, as new objects. */
  select<const F extends FieldOf<R>>(...fields: readonly F[]): Results<Selected<R, F>>;
  /** How many there are. */
  count(): number;
  /** Whether there is one. */
  some(): boolean;
  /** The ids, in order. */
  ids(): R["id"][];
  /**
   * How many records have each value of a field, or of a field of a list's elements; most frequent
   * first, then in the order of the values. A value twice in one list counts once.
   *
   * @param limit - How many values; all when left out.
   * @example
   * ```ts
   * import { collection } from "@defence-pact/query/engine";
   *
   * const trials = collection([
   *   { id: "first", sites: ["sea", "range"] },
   *   { id: "second", sites: ["sea"] },
   * ]);
   * [...trials.groupCount("sites")]; // => [["sea", 2], ["range", 1]]
   * ```
   */
  groupCount<const P extends string>(
    field: Meant<P, GroupPath<R>>,
    limit?: number,
  ): ReadonlyMap<ValueAt<R, P>, number>;
  /**
   * How the query would be run now, and how many records it finds. An index is used from the
   * third time on that it would have helped, so that asking again may give another answer.
   *
   * @example
   * ```ts
   * import { collection } from "@defence-pact/query/engine";
   *
   * const trials = collection([
   *   { id: "first", kind: "flight", date: "2024-03" },
   *   { id: "second", kind: "firing", date: "2025" },
   *   { id: "third", kind: "firing", date: "2026" },
   * ]);
   * const flights = trials.where({ kind: "flight" });
   * flights.count(); // => 1
   * flights.explain().driver; // => "all"
   * flights.explain(); // => { driver: "index", field: "kind", candidates: 1, found: 1 }
   * trials.overlaps("2025").explain(); // => { driver: "dates", candidates: 1, found: 1 }
   * ```
   */
  explain(): Explanation;
  /**
   * The query as plain data; `fromJSON` of the same collection, or of another, reads it.
   *
   * @throws {@link QueryError} if it has a `filter`, which is no data.
   */
  toJSON(): QueryData;
}

/** Makes the query that a plan describes. */
export function createQuery<R extends Row>(table: Table, plan: Plan): Query<R> {
  return new PlannedQuery<R>(table, plan);
}

/** A {@link Query}. Its plan sees to it that only records of type `R` are found. */
export class PlannedQuery<R extends Row> implements Query<R> {
  protected readonly table: Table;
  readonly plan: Plan;

  constructor(table: Table, plan: Plan) {
    this.table = table;
    this.plan = plan;
  }

  where<const K extends KindOf<R> = KindOf<R>, C = OfKind<R, K>>(
    conditions: Where<C, K>,
  ): Query<OfKind<R, K>> {
    const { tests } = this.plan;
    const more = readConditions(conditions);
    return this.#with("tests", tests.length === 0 ? more : tests.concat(more));
  }

  filter<Narrowed extends R = R>(
    predicate: ((record: R) => record is Narrowed) | ((record: R) => boolean),
  ): Query<Narrowed> {
    return this.#with("filters", [...this.plan.filters, filterOf(predicate)]);
  }

  overlaps(time: Time): Query<R> {
    return this.#dated("overlaps", time);
  }

  within(time: Time): Query<R> {
    return this.#dated("within", time);
  }

  before(time: Time): Query<R> {
    return this.#dated("before", time);
  }

  after(time: Time): Query<R> {
    return this.#dated("after", time);
  }

  #dated(question: DateTest["question"], time: Time): Query<R> {
    return this.#with("dates", [...this.plan.dates, readDateTest(question, time)]);
  }

  orderBy<const P extends string>(field: Meant<P, SortPath<R>>, direction?: Direction): Query<R>;
  orderBy(field: string, direction: Direction = "asc"): Query<R> {
    return this.#with("order", this.plan.order.by(field, direction));
  }

  limit(count: number): Query<R> {
    return this.#with("limit", readCount("limit", count));
  }

  offset(count: number): Query<R> {
    return this.#with("offset", readCount("offset", count));
  }

  /** The query with one part of its plan replaced. */
  #with<Part extends keyof Plan, Found extends Row>(part: Part, value: Plan[Part]): Query<Found> {
    const plan = copyOf(this.plan);
    plan[part] = value;
    return createQuery(this.table, plan);
  }

  select<const F extends FieldOf<R>>(...fields: readonly F[]): Results<Selected<R, F>> {
    return new Selection(this, fields);
  }

  toArray(): R[] {
    const { list, start, end, from, to } = findRows(this.table, this.plan);
    const records = recordsOf<R>(this.table);
    const size = end - start;
    // A copy of the right length is filled faster than a list that grows; rows of a list that come
    // before a range are not more than all that do.
    const found = from < to ? records.slice(from - size, to) : records.slice(0, size);
    for (let place = 0; place < size; place++) {
      const record = records[list[start + place] ?? 0];
      if (record !== undefined) found[place] = record;
    }
    return found;
  }

  [Symbol.iterator](): Iterator<R> {
    return this.toArray()[Symbol.iterator]();
  }

  first(): R | undefined {
    const limit = Math.min(this.plan.limit, 1);
    const { list, start, end, from, to } = findRows(this.table, this.plan, limit);
    const row = start < end ? list[start] : from < to ? from : undefined;
    return row === undefined ? undefined : recordsOf<R>(this.table)[row];
  }

  count(): number {
    return countOf(this.table, this.plan);
  }

  some(): boolean {
    return this.first() !== undefined;
  }

  ids(): R["id"][] {
    return this.toArray().map(({ id }) => id);
  }

  groupCount<const P extends string>(
    field: Meant<P, GroupPath<R>>,
    limit?: number,
  ): ReadonlyMap<ValueAt<R, P>, number>;
  groupCount(field: string, limit?: number): ReadonlyMap<unknown, number> {
    const most = limit === undefined ? Number.POSITIVE_INFINITY : readCount("groupCount", limit);
    return groupCount(this.table, this.plan, readPath(field), most);
  }

  explain(): Explanation {
    return explain(this.table, this.plan);
  }

  toJSON(): QueryData {
    return writeStored(this.plan);
  }
}

/** The records of a table; the plan of a query finds only those of its type. */
function recordsOf<R extends Row>(table: Table): readonly R[];
function recordsOf(table: Table): readonly Row[] {
  return table.records;
}

/** A predicate as a plan holds it, which asks it only of records it is for. */
function filterOf<R extends Row>(predicate: (record: R) => boolean): (record: Row) => boolean;
function filterOf(predicate: (record: Row) => boolean): (record: Row) => boolean {
  return predicate;
}

/** Some fields of what a query finds. */
class Selection<R extends Row, F extends string> implements Results<Selected<R, F>> {
  readonly #query: Results<R>;
  readonly #fields: ReadonlySet<string>;

  constructor(query: Results<R>, fields: readonly F[]) {
    this.#query = query;
    this.#fields = new Set(["id", ...fields]);
  }

  toArray(): Selected<R, F>[] {
    return this.#query.toArray().map((record) => this.#pick(record));
  }

  first(): Selected<R, F> | undefined {
    const record = this.#query.first();
    return record === undefined ? undefined : this.#pick(record);
  }

  *[Symbol.iterator](): Iterator<Selected<R, F>> {
    for (const record of this.#query) yield this.#pick(record);
  }

  #pick(record: R): Selected<R, F>;
  #pick(record: R): unknown {
    const kept = [...this.#fields].filter((field) => Object.hasOwn(record, field));
    return Object.fromEntries(kept.map((field) => [field, readAt(record, [field])]));
  }
}
