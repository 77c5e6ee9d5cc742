import { type Edtf, isObject, spans } from "@defence-pact/schema";
import { compareValues, QueryError, shown } from "./values.js";

/** The date of a record as two whole days counted from 1 January 1970, both included. */
export interface DayInterval {
  readonly min: number;
  readonly max: number;
}

/**
 * The time a query asks about: a date such as `2023` or `2023/2025`, with `..` for no limit, or
 * whole days counted from 1 January 1970, both included; one left out is no limit.
 */
export type Time = Edtf | { readonly min?: number; readonly max?: number };

/** The dates of the first rows; the rows after them have none. */
export interface Dates {
  /** How many rows have a date. */
  readonly count: number;
  /** The first day of each, ascending. */
  readonly first: Int32Array;
  /** The last day of each. */
  readonly last: Int32Array;
  /** The runs of days of those with gaps, by row. */
  readonly gapped: ReadonlyMap<number, readonly number[]>;
  /** Whether all are two days, and none a text. */
  readonly intervals: boolean;
}

/** The time that a question asks about. */
export function askedTime({ time, runs: [min = 0, max = 0] }: DateTest): Time {
  if (time !== undefined) return time;
  return { ...(Number.isFinite(min) && { min }), ...(Number.isFinite(max) && { max }) };
}

/** The names of the questions about dates. */
export const dateQuestions = ["overlaps", "within", "before", "after"] as const;

/** A question about dates. */
export interface DateTest {
  readonly question: (typeof dateQuestions)[number];
  /** The time asked about as it was written, if it was. */
  readonly time: Edtf | undefined;
  /** The unbroken runs of days asked about, in their order: first and last day in turn. */
  readonly runs: readonly number[];
}

/**
 * Reads a question about dates.
 *
 * @throws {@link QueryError} if the time cannot be read, or has an unknown end.
 */
export function readDateTest(question: DateTest["question"], time: unknown): DateTest {
  if (typeof time === "string") {
    const parts = spans(time);
    if (parts.some((part) => part.firstBound === "unknown" || part.lastBound === "unknown")) {
      throw new QueryError(
        `${question}(${shown(time)}) asks about a time with an unknown end; write .. for no limit.`,
      );
    }
    return { question, time, runs: parts.flatMap((part) => [part.first, part.last]) };
  }
  if (isObject(time)) {
    const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = time;
    let known = true;
    for (const key of Object.keys(time)) known &&= key === "min" || key === "max";
    if (known && isDayOrLimit(min) && isDayOrLimit(max) && min <= max) {
      return { question, time: undefined, runs: [min, max] };
    }
  }
  throw new QueryError(
    `${question} takes a date such as "2023/2025" or whole days { min, max }, not ${
      isObject(time) ? JSON.stringify(time).slice(0, 60) : shown(time)
    }.`,
  );
}

/** Days are kept in 32 bits: these stand for no first and no last day. */
export const noFirst: number = -(2 ** 31);
export const noLast: number = 2 ** 31 - 1;

/** Whether a value is a day that 32 bits hold, or infinite. */
function isDayOrLimit(value: unknown): value is number {
  return (
    typeof value === "number" &&
    (Math.abs(value) === Number.POSITIVE_INFINITY ||
      (Number.isInteger(value) && value > noFirst && value < noLast))
  );
}

/** A first or last day, or infinity, as 32 bits hold it. */
export function toDay(day: number): number {
  return Math.min(Math.max(day, noFirst), noLast);
}

/**
 * Reads the date of a record.
 *
 * @param value - An EDTF text or two days.
 * @param notBefore - An EDTF text before which it cannot lie, where there is one.
 * @returns The unbroken runs of days on which it may lie, first and last day in turn; or what is
 * wrong with it, as a sentence.
 */
export function readDate(value: unknown, notBefore: unknown): readonly number[] | string {
  if (typeof value === "string") {
    try {
      const options = typeof notBefore === "string" ? { notBefore } : {};
      return spans(value, options).flatMap((part) => [part.first, part.last]);
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  if (isObject(value)) {
    const { min, max } = value;
    if (isDayOrLimit(min) && isDayOrLimit(max)) {
      if (min <= max) return [min, max];
      return `The date ends (${max}) before it starts (${min}).`;
    }
  }
  return `A date is an EDTF text such as "2025-10" or { min, max } in whole days, not ${shown(value)}.`;
}

/** Orders the texts of dates; two days have none, and come first. */
export function compareTexts(a: unknown, b: unknown): number {
  return compareValues(typeof a === "string" ? a : "", typeof b === "string" ? b : "");
}

/** Whether a question holds of a date. */
export function holdsOfDate({ question, runs: asked }: DateTest, runs: readonly number[]): boolean {
  const [askedFirst = 0] = asked;
  const [first = 0] = runs;
  const askedLast = asked[asked.length - 1] ?? 0;
  const last = runs[runs.length - 1] ?? 0;
  switch (question) {
    case "before":
      return last < askedFirst;
    case "after":
      return first > askedLast;
    case "overlaps":
      return somePair(asked, (low, high) =>
        somePair(runs, (from, to) => from <= high && to >= low),
      );
    case "within":
      return !somePair(
        runs,
        (from, to) => !somePair(asked, (low, high) => from >= low && to <= high),
      );
  }
}

function somePair(
  runs: readonly number[],
  found: (first: number, last: number) => boolean,
): boolean {
  for (let index = 0; index < runs.length; index += 2) {
    if (found(runs[index] ?? 0, runs[index + 1] ?? 0)) return true;
  }
  return false;
}
