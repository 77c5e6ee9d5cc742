export { type Collection, collection, type Registry } from "./collection.js";
export type { DayInterval, Time } from "./dates.js";
export type { Explanation } from "./explain.js";
export type {
  AnyId,
  AnyRecord,
  Companion,
  Dataset,
  Graph,
  Grouped,
  Located,
  Neighbour,
  RecordOf,
  Related,
  Tie,
} from "./graph.js";
export { createPact, type PactOf } from "./pact.js";
export type { Query, Results } from "./query.js";
export type { Direction } from "./sort.js";
export type { QueryData } from "./stored.js";
export type { CollectionOptions } from "./table.js";
export { DatasetError, type Fault, QueryError, type Row, type Scalar } from "./values.js";
export type * from "./where.js";
