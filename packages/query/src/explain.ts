import { countOf } from "./count.js";
import { strategyOf } from "./driver.js";
import type { Plan } from "./plan.js";
import type { Table } from "./table.js";

/** How a query is run. */
export interface Explanation {
  /**
   * What names the records that are looked at: an `index` of the values of a field, the `dates`,
   * or nothing, so that `all` are.
   */
  readonly driver: "index" | "dates" | "all";
  /** The field whose index it is. */
  readonly field?: string;
  /** How many records are named so: of no more can the query look at the fields. */
  readonly candidates: number;
  /** How many are found, exactly. */
  readonly found: number;
}

/** Explains a plan. */
export function explain(table: Table, plan: Plan): Explanation {
  const strategy = strategyOf(table, plan);
  const { driver, candidates } = strategy;
  const found = countOf(table, plan, strategy);
  if (driver !== undefined) {
    return { driver: "index", field: driver.test.path.join("."), candidates, found };
  }
  if (plan.dates.length === 0) return { driver: "all", candidates, found };
  const { dates, order } = plan;
  const limit = Number.POSITIVE_INFINITY;
  const dated = { tests: [], dates, filters: [], order, offset: 0, limit };
  return { driver: "dates", candidates: countOf(table, dated), found };
}
