import { isObject } from "@defence-pact/schema";
import { readConditions, type Test, writeCondition } from "./conditions.js";
import { askedTime, type DateTest, dateQuestions, readDateTest, type Time } from "./dates.js";
import type { Plan } from "./plan.js";
import { type Direction, readSortKey, type SortKey } from "./sort.js";
import { QueryError, shown } from "./values.js";

/** A query as plain data, for `JSON.stringify`; `fromJSON` of a collection reads it. */
export interface QueryData {
  /** Conditions as `where` takes them, all of which must hold. */
  readonly where?: readonly { readonly [field: string]: unknown }[];
  /** Questions about dates, all of which must be answered yes. */
  readonly dates?: readonly {
    readonly question: "overlaps" | "within" | "before" | "after";
    readonly time: Time;
  }[];
  /** The first key first. */
  readonly orderBy?: readonly { readonly field: string; readonly direction: Direction }[];
  readonly offset?: number;
  readonly limit?: number;
}

/** Writes a plan as data. */
export function writeStored(plan: Plan): QueryData {
  if (plan.filters.length > 0) {
    throw new QueryError("A query with filter cannot be stored: say it with where instead.");
  }
  return {
    ...(plan.tests.length > 0 && { where: plan.tests.map(writeCondition) }),
    ...(plan.dates.length > 0 && {
      dates: plan.dates.map((test) => ({ question: test.question, time: askedTime(test) })),
    }),
    ...(plan.order.keys.length > 0 && {
      orderBy: plan.order.keys.map(({ path, direction }) => ({ field: path.join("."), direction })),
    }),
    ...(plan.offset > 0 && { offset: plan.offset }),
    ...(plan.limit < Number.POSITIVE_INFINITY && { limit: plan.limit }),
  };
}

/** A stored query, read and checked; it belongs to no collection yet. */
export interface StoredQuery {
  readonly tests: readonly Test[];
  readonly dates: readonly DateTest[];
  readonly order: readonly SortKey[];
  readonly offset: number;
  /** Infinity for all. */
  readonly limit: number;
}

/**
 * Reads a query from data that nobody has checked.
 *
 * @throws {@link QueryError} if it is no query.
 */
export function readStored(data: unknown): StoredQuery {
  const { where, dates, orderBy, offset, limit } = readFields(data, "A query", [
    "where",
    "dates",
    "orderBy",
    "offset",
    "limit",
  ]);
  return {
    tests: entries(where, "where").flatMap((conditions) => readConditions(conditions)),
    dates: entries(dates, "dates").map((entry) => {
      const { question, time } = readFields(entry, "An entry of dates", ["question", "time"]);
      const known = dateQuestions.find((name) => name === question);
      if (known !== undefined) return readDateTest(known, time);
      throw new QueryError(
        `A question about dates is one of ${dateQuestions.join(", ")}, not ${shown(question)}.`,
      );
    }),
    order: entries(orderBy, "orderBy").map((entry) => {
      const { field, direction } = readFields(entry, "An entry of orderBy", ["field", "direction"]);
      return readSortKey(field, direction);
    }),
    offset: offset === undefined ? 0 : readCount("offset", offset),
    limit: limit === undefined ? Number.POSITIVE_INFINITY : readCount("limit", limit),
  };
}

/** @throws {@link QueryError} if it is not a whole number from 0. */
export function readCount(name: string, count: unknown): number {
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  throw new QueryError(`${name} takes a whole number from 0, not ${shown(count)}.`);
}

function entries(value: unknown, name: string): readonly unknown[] {
  if (value === undefined) return [];
  // Spread, so that a hole is read as undefined and refused.
  if (Array.isArray(value)) return [...value];
  throw new QueryError(`${name} in a stored query is a list, not ${shown(value)}.`);
}

/** The value of a stored object, which must have no keys but these. */
function readFields(
  value: unknown,
  what: string,
  known: readonly string[],
): { readonly [key: string]: unknown } {
  if (!isObject(value)) throw new QueryError(`${what} is an object, not ${shown(value)}.`);
  const unknown = Object.keys(value).find((key) => !known.includes(key));
  if (unknown !== undefined) {
    throw new QueryError(`${what} has ${known.join(", ")}, and no ${shown(unknown)}.`);
  }
  return value;
}
