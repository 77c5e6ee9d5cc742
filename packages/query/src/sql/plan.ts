import { type Collection, collection } from "../collection.js";
import { readConditions, type Test } from "../conditions.js";
import { type DateTest, readDateTest } from "../dates.js";
import type { QueryData } from "../plan.js";
import { type Path, QueryError, type Row, readPath } from "../values.js";

/** A query, or what its `toJSON` gives. */
export type AnyQuery =
  | QueryData
  | {
      /** The query as plain data. */
      toJSON(): QueryData;
    };

/** One key of an order. */
export interface OrderKey {
  readonly path: Path;
  readonly direction: "asc" | "desc";
}

/** A query as it is written in SQL. */
export interface SqlPlan {
  readonly tests: readonly Test[];
  readonly dates: readonly DateTest[];
  readonly order: readonly OrderKey[];
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/** Reads stored queries, and refuses what is none. */
const reader: Collection<Row> = /* @__PURE__ */ collection([]);

/** @throws {@link QueryError} if it is no query, or has a filter. */
export function readQuery(query: AnyQuery): SqlPlan {
  const data = reader.fromJSON("toJSON" in query ? dataOf(query) : query).toJSON();
  const {
    where = [],
    dates = [],
    orderBy = [],
    offset = 0,
    limit = Number.POSITIVE_INFINITY,
  } = data;
  return {
    tests: where.flatMap((conditions) => readConditions(conditions)),
    dates: dates.map(({ question, time }) => readDateTest(question, time)),
    order: orderBy.map(({ field, direction }) => ({ path: readPath(field), direction })),
    offset,
    limit,
  };
}

function dataOf(query: { toJSON(): QueryData }): QueryData {
  try {
    return query.toJSON();
  } catch (error) {
    throw new QueryError(
      "A query with filter cannot become SQL, because a database cannot run its function: say it with where instead.",
      { cause: error },
    );
  }
}
