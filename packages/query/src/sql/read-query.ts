import { type QueryData, readStored, type StoredQuery } from "../stored.js";
import { QueryError } from "../values.js";

/** A query, or what its `toJSON` gives. */
export type AnyQuery =
  | QueryData
  | {
      /** The query as plain data. */
      toJSON(): QueryData;
    };

/** @throws {@link QueryError} if it is no query, or has a filter. */
export function readQuery(query: AnyQuery): StoredQuery {
  return readStored("toJSON" in query ? dataOf(query) : query);
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
