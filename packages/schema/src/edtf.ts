import type { Edtf } from "./values.js";

/** A year as written: `1993`. */
export interface ParsedYear {
  readonly form: "date";
  readonly precision: "year";
  /** From 0 (1 BC) to 9999. */
  readonly year: number;
  /** The source is not sure of the date: `?` or `%` at the end. */
  readonly uncertain: boolean;
  /** The source says "about": `~` or `%` at the end. */
  readonly approximate: boolean;
}

/** A month as written: `2025-10`. */
export interface ParsedMonth extends Omit<ParsedYear, "precision"> {
  readonly precision: "month";
  /** From 1 to 12. */
  readonly month: number;
}

/** A day as written: `2025-10-27`. */
export interface ParsedDay extends Omit<ParsedMonth, "precision"> {
  readonly precision: "day";
  /** From 1 to 31, and real in its month. */
  readonly day: number;
}

/** One date, no interval and no set: a year, a month or a day. */
export type ParsedSimple = ParsedYear | ParsedMonth | ParsedDay;

/**
 * An end that is no date: `open` (`..`: there is no end, or none is meant) or `unknown`
 * (nothing is written: there is an end, and nobody says when).
 */
export type Unstated = "open" | "unknown";

/** From one date to another, `2026-10/2027-06`; at least one end is a date. */
export type ParsedInterval =
  | {
      readonly form: "interval";
      readonly start: ParsedSimple;
      readonly end: ParsedSimple | Unstated;
    }
  | { readonly form: "interval"; readonly start: Unstated; readonly end: ParsedSimple };

/**
 * All dates of one precision from one to another inside a set: `2025..2027`; at most one side
 * is open: `..2030`.
 */
export type ParsedRange =
  | { readonly form: "range"; readonly from: ParsedSimple; readonly to: ParsedSimple | "open" }
  | { readonly form: "range"; readonly from: "open"; readonly to: ParsedSimple };

/** One of several dates, `[2023,2025..2027]`, or all of them, `{2024,2026}`. */
export interface ParsedSet {
  readonly form: "one-of" | "all-of";
  /** At least one, in the order in which they are written. */
  readonly parts: readonly (ParsedSimple | ParsedRange)[];
}

/** What {@link parseDate} reads out of a text; `form` says which shape it has. */
export type ParsedDate = ParsedSimple | ParsedInterval | ParsedSet;

/** Who sets the first or the last day of a {@link Span}: a date in the text, or none. */
export type Bound = "stated" | Unstated;

/** The days on which a date may lie, from the first to the last, both included. */
export interface Span {
  /** Whole days since 1 January 1970, or `-Infinity`. */
  readonly first: number;
  /** Whole days since 1 January 1970, or `Infinity`. */
  readonly last: number;
  /** What the text says of the first day. */
  readonly firstBound: Bound;
  /** What the text says of the last day. */
  readonly lastBound: Bound;
}

/** What {@link span} and {@link spans} know beside the date itself. */
export interface SpanOptions {
  /**
   * The date before which the thing cannot lie, such as the day a target was announced. Its
   * first day takes the place of a first day that is open or unknown, never of a stated one.
   */
  readonly notBefore?: Edtf;
}

const formsRead =
  "the forms read here are 1993, 2025-10 and 2025-10-27, each with ?, ~ or % at its end if need be; " +
  "2026-10/2027-06, with .. for an open end and nothing for an unknown one; " +
  "[2023,2025..2027], [..2030] and [2024..] for one of several, the same in braces for all of them";

/** Thrown for a text that is no date of the forms read here. */
export class EdtfError extends Error {
  override readonly name = "EdtfError";
  /** The whole text, as given. */
  readonly text: string;

  /**
   * @param text - The whole text.
   * @param fault - What is wrong with it and what would be right, without a final stop.
   */
  constructor(text: string, fault: string) {
    const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
    super(`Cannot read the date ${JSON.stringify(shown)}: ${fault}.`);
    this.text = text;
  }
}

/**
 * Reads a date written in the Extended Date/Time Format: years, months and days, each uncertain
 * (`?`), approximate (`~`) or both (`%`); intervals of them; sets of them without such marks.
 * Decades, masked digits, seasons and times of day are refused.
 *
 * @param text - The date.
 * @returns What the text says, and no more.
 * @throws {@link EdtfError} if the text has another form, names a day that does not exist, or
 * ends before it starts.
 * @see https://www.loc.gov/standards/datetime/ for the format (ISO 8601-2:2019).
 * @example
 * ```ts
 * import { parseDate } from "@defence-pact/schema";
 * parseDate("2023-05?").form; // => "date"
 * parseDate("2025~"); // => { form: "date", precision: "year", year: 2025, uncertain: false, approximate: true }
 * ```
 */
export function parseDate(text: Edtf): ParsedDate {
  const opening = text[0];
  if (opening === "[" || opening === "{") return parseSet(text, opening);
  const slash = text.indexOf("/");
  if (slash < 0) return parseSimple(text, text);

  const start = parseEnd(text.slice(0, slash), text);
  const end = parseEnd(text.slice(slash + 1), text);
  if (typeof start !== "string") {
    // Only what cannot be is refused: "2025-10/2025-10-05" may start on 1 October.
    if (typeof end !== "string" && lastDayOf(end) < firstDayOf(start)) {
      throw new EdtfError(text, "the interval ends before it starts; write the earlier date first");
    }
    return { form: "interval", start, end };
  }
  if (typeof end !== "string") return { form: "interval", start, end };
  throw new EdtfError(text, "an interval needs a date at one end, as in 2025-11/.. or ../2025");
}

function parseEnd(piece: string, text: Edtf): ParsedSimple | Unstated {
  if (piece === "") return "unknown";
  if (piece === "..") return "open";
  return parseSimple(piece, text);
}

function parseSet(text: Edtf, opening: "[" | "{"): ParsedSet {
  const closing = opening === "[" ? "]" : "}";
  if (!text.endsWith(closing)) {
    throw new EdtfError(text, `a set that begins with ${opening} ends with ${closing}`);
  }
  const pieces = text.slice(1, -1).split(",");
  const parts = pieces.map((piece, index) => {
    const part = parsePart(piece, text);
    if (part.form === "date") return part;
    if ((part.from === "open" && index > 0) || (part.to === "open" && index < pieces.length - 1)) {
      throw new EdtfError(
        text,
        "in a set, .. may be at the very beginning, at the very end or between two dates",
      );
    }
    return part;
  });
  return { form: opening === "[" ? "one-of" : "all-of", parts };
}

function parsePart(piece: string, text: Edtf): ParsedSimple | ParsedRange {
  const dots = piece.indexOf("..");
  if (dots < 0) return parseMember(piece, text);
  const from = dots === 0 ? "open" : parseMember(piece.slice(0, dots), text);
  const after = piece.slice(dots + 2);
  if (from === "open") return { form: "range", from, to: parseMember(after, text) };
  const to = after === "" ? "open" : parseMember(after, text);
  if (to !== "open") {
    if (from.precision !== to.precision) {
      throw new EdtfError(
        text,
        `${piece} runs from a ${from.precision} to a ${to.precision}; write both as years, months or days`,
      );
    }
    if (firstDayOf(to) < firstDayOf(from)) {
      throw new EdtfError(text, `${piece} ends before it starts; write the earlier date first`);
    }
  }
  return { form: "range", from, to };
}

function parseMember(piece: string, text: Edtf): ParsedSimple {
  const date = parseSimple(piece, text);
  if (date.uncertain || date.approximate) {
    throw new EdtfError(text, `${piece} is in a set, where dates have no ?, ~ or %`);
  }
  return date;
}

/** Reads one date, character by character: several times as fast as a regular expression. */
function parseSimple(piece: string, text: Edtf): ParsedSimple {
  const mark = piece[piece.length - 1];
  const uncertain = mark === "?" || mark === "%";
  const approximate = mark === "~" || mark === "%";
  const length = uncertain || approximate ? piece.length - 1 : piece.length;

  const year = digits(piece, 0, 4);
  const month = length > 4 ? digits(piece, 5, 7) : 1;
  const day = length > 7 ? digits(piece, 8, 10) : 1;
  if (
    Number.isNaN(year + month + day) ||
    (length !== 4 && length !== 7 && length !== 10) ||
    (length > 4 && piece[4] !== "-") ||
    (length > 7 && piece[7] !== "-")
  ) {
    throw new EdtfError(
      text,
      piece === text ? formsRead : `its part "${piece.slice(0, 60)}" is no date; ${formsRead}`,
    );
  }
  if (length === 4) return { form: "date", precision: "year", year, uncertain, approximate };

  if (month < 1 || month > 12) {
    throw new EdtfError(
      text,
      `there is no month ${piece.slice(5, 7)}; write 01 to 12; ${formsRead}`,
    );
  }
  if (length === 7)
    return { form: "date", precision: "month", year, month, uncertain, approximate };

  const days = daysInMonth(year, month);
  if (day < 1 || day > days) {
    throw new EdtfError(
      text,
      `${piece.slice(0, 7)} has ${days} days; write a day from 01 to ${days}, or ${piece.slice(0, 7)} alone`,
    );
  }
  return { form: "date", precision: "day", year, month, day, uncertain, approximate };
}

/** The number written in these places, `NaN` where one of them holds no digit. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * Whether a value is a text that {@link parseDate} reads.
 *
 * @param text - Anything.
 * @returns True for a date of the forms read here.
 * @example
 * ```ts
 * import { isDate } from "@defence-pact/schema";
 * isDate("2024-02-29"); // => true
 * isDate("2025-02-29"); // => false
 * isDate("winter"); // => false
 * ```
 */
export function isDate(text: unknown): text is Edtf {
  if (typeof text !== "string") return false;
  try {
    parseDate(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first and the last day on which a date may lie. A set with gaps gives the span around all
 * of it; {@link spans} gives the parts.
 *
 * @param date - The date.
 * @param options - A date before which it cannot lie.
 * @returns Both days, counted from 1 January 1970, and who sets them. `notBefore` moves the first
 * day, never what the text says of it; where it comes after the last day, so that it cannot be
 * the beginning, it is left aside.
 * @throws {@link EdtfError} if one of the texts is no date.
 * @example
 * ```ts
 * import { isoDay, span } from "@defence-pact/schema";
 * span("1970-01"); // => { first: 0, last: 30, firstBound: "stated", lastBound: "stated" }
 * span("2025-11/..").last; // => Infinity
 * isoDay(span("[..2030]", { notBefore: "2025-10-20" }).first); // => "2025-10-20"
 * ```
 */
export function span(date: Edtf, options?: SpanOptions): Span {
  const parsed = parseDate(date);
  const earliest = earliestDay(options);
  if (parsed.form === "date" || parsed.form === "interval") return spanOf(parsed, earliest);
  return parsed.parts.map((part) => spanOf(part, earliest)).reduce(around);
}

/**
 * The unbroken runs of days on which a date may lie: one for most dates, several for a set with
 * gaps.
 *
 * @param date - The date.
 * @param options - A date before which it cannot lie, as for {@link span}.
 * @returns At least one span, from the earliest to the latest, with at least one day between
 * each two.
 * @throws {@link EdtfError} if one of the texts is no date.
 * @example
 * ```ts
 * import { spans } from "@defence-pact/schema";
 * spans("[2023,2025]").length; // => 2
 * spans("[2023,2024]").length; // => 1
 * ```
 */
export function spans(date: Edtf, options?: SpanOptions): readonly Span[] {
  const parsed = parseDate(date);
  const earliest = earliestDay(options);
  if (parsed.form === "date" || parsed.form === "interval") return [spanOf(parsed, earliest)];

  const sorted = parsed.parts
    .map((part) => spanOf(part, earliest))
    .sort((a, b) => ascending(a.first, b.first));
  const runs: Span[] = [];
  for (const next of sorted) {
    const run = runs[runs.length - 1];
    if (run !== undefined && next.first <= run.last + 1) runs[runs.length - 1] = around(run, next);
    else runs.push(next);
  }
  return runs;
}

function earliestDay(options: SpanOptions | undefined): number {
  return options?.notBefore === undefined
    ? Number.NEGATIVE_INFINITY
    : span(options.notBefore).first;
}

function spanOf(date: ParsedSimple | ParsedInterval | ParsedRange, earliest: number): Span {
  if (date.form === "date") return between(date, date, earliest);
  if (date.form === "range") return between(date.from, date.to, earliest);
  return between(date.start, date.end, earliest);
}

function between(
  start: ParsedSimple | Unstated,
  end: ParsedSimple | Unstated,
  earliest: number,
): Span {
  const last = typeof end === "string" ? Number.POSITIVE_INFINITY : lastDayOf(end);
  const beginning = earliest <= last ? earliest : Number.NEGATIVE_INFINITY;
  return {
    first: typeof start === "string" ? beginning : firstDayOf(start),
    last,
    firstBound: typeof start === "string" ? start : "stated",
    lastBound: typeof end === "string" ? end : "stated",
  };
}

/** The span from the earlier first day of two to the later last day. */
function around(a: Span, b: Span): Span {
  const start = a.first <= b.first ? a : b;
  const end = a.last >= b.last ? a : b;
  return {
    first: start.first,
    last: end.last,
    firstBound: start.firstBound,
    lastBound: end.lastBound,
  };
}

function firstDayOf(date: ParsedSimple): number {
  if (date.precision === "year") return daysSince1970(date.year, 1, 1);
  return daysSince1970(date.year, date.month, date.precision === "month" ? 1 : date.day);
}

function lastDayOf(date: ParsedSimple): number {
  if (date.precision === "year") return daysSince1970(date.year, 12, 31);
  const { year, month } = date;
  return daysSince1970(
    year,
    month,
    date.precision === "month" ? daysInMonth(year, month) : date.day,
  );
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/**
 * Counts in years that begin in March, so that the leap day is the last of its year
 * (https://howardhinnant.github.io/date_algorithms.html). `Date.UTC` takes years 0 to 99 for
 * 1900 to 1999, and is slower.
 */
function daysSince1970(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const leapDays =
    Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day;
  return 365 * marchYear + leapDays + dayOfYear - 719_469;
}

/** The dates with which a date begins and ends. */
export interface Ends {
  /** Left out where the beginning is open or unknown. */
  readonly start?: Edtf;
  /** Left out where the end is open or unknown. */
  readonly end?: Edtf;
}

/**
 * The dates with which an interval or a set begins and ends, as they are written; of a single date,
 * that date twice.
 *
 * @param date - The date.
 * @throws {@link EdtfError} if the text is no date.
 * @example
 * ```ts
 * import { endsOf } from "@defence-pact/schema";
 * endsOf("2026-10/2027-06"); // => { start: "2026-10", end: "2027-06" }
 * endsOf("[..2030]"); // => { end: "2030" }
 * endsOf("2025-10~"); // => { start: "2025-10~", end: "2025-10~" }
 * ```
 */
export function endsOf(date: Edtf): Ends {
  const isSet = parseDate(date).form.endsWith("-of");
  const pieces = isSet ? date.slice(1, -1).split(/,|\.\./) : date.split("/");
  const [start, end] = [pieces[0], pieces[pieces.length - 1]].map((piece) =>
    piece === ".." ? "" : piece,
  );
  return { ...(start && { start }), ...(end && { end }) };
}

/**
 * Counts the days from 1 January 1970 to a day, in the Gregorian calendar without end on either
 * side (proleptic).
 *
 * @param day - A day such as `2025-10-27`, without `?`, `~` and `%`.
 * @returns A whole number, negative before 1970.
 * @throws {@link EdtfError} if the text is not a day.
 * @example
 * ```ts
 * import { dayNumber } from "@defence-pact/schema";
 * dayNumber("1970-01-02"); // => 1
 * dayNumber("2025-10-27"); // => 20388
 * ```
 */
export function dayNumber(day: Edtf): number {
  const date = parseDate(day);
  if (date.form !== "date" || date.precision !== "day" || date.uncertain || date.approximate) {
    throw new EdtfError(day, "a single day is needed here, as in 2025-10-27");
  }
  return firstDayOf(date);
}

/**
 * Writes a day counted from 1 January 1970, as {@link dayNumber} counts it.
 *
 * @param day - A whole number of days, within the years 0 to 9999.
 * @returns The day as `YYYY-MM-DD`.
 * @throws RangeError if the number is not whole (the infinite ends of a {@link Span} are no
 * days) or its year is not one of 0 to 9999.
 * @example
 * ```ts
 * import { isoDay } from "@defence-pact/schema";
 * isoDay(20388); // => "2025-10-27"
 * ```
 */
export function isoDay(day: number): string {
  if (!Number.isInteger(day) || day < -719_528 || day > 2_932_896) {
    throw new RangeError(
      `${day} is not a day that can be written; give a whole number from -719528 (0000-01-01) to 2932896 (9999-12-31)`,
    );
  }
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Orders dates by their first possible day, then by their last (the shorter span first), then by
 * their text, so that equal texts alone compare as equal.
 *
 * @param a - One date.
 * @param b - The other.
 * @returns A negative number if `a` comes first, a positive one if `b` does, 0 if they are the
 * same text: what `Array.prototype.sort` asks for.
 * @throws {@link EdtfError} if one of the texts is no date.
 * @example
 * ```ts
 * import { compareDates } from "@defence-pact/schema";
 * ["2026", "2025-10-27", "2025-10", "[..2030]"].sort(compareDates); // => ["[..2030]", "2025-10", "2025-10-27", "2026"]
 * ```
 */
export function compareDates(a: Edtf, b: Edtf): number {
  const spanA = span(a);
  const spanB = span(b);
  return (
    ascending(spanA.first, spanB.first) || ascending(spanA.last, spanB.last) || ascending(a, b)
  );
}

function ascending<Value extends number | string>(a: Value, b: Value): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
