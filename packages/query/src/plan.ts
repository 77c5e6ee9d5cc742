import type { Test } from "./conditions.js";
import type { DateTest } from "./dates.js";
import type { RowOrder } from "./sort.js";
import type { Row } from "./values.js";

/** A query as it is run. */
export interface Plan {
  readonly tests: readonly Test[];
  readonly dates: readonly DateTest[];
  readonly filters: readonly ((record: Row) => boolean)[];
  readonly order: RowOrder;
  readonly offset: number;
  readonly limit: number;
}

/** A copy to change. Not made by spreading: plans of one shape are run several times as fast. */
export function copyOf({ tests, dates, filters, order, offset, limit }: Plan): {
  -readonly [Part in keyof Plan]: Plan[Part];
} {
  return { tests, dates, filters, order, offset, limit };
}
