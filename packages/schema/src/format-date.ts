import {
  type ParsedInterval,
  type ParsedRange,
  type ParsedSet,
  type ParsedSimple,
  parseDate,
} from "./edtf.js";
import type { Edtf, Language } from "./values.js";

/**
 * Writes a date in words, as precise as it is and no more.
 *
 * @param date - The date.
 * @param language - The language to write in; English by default.
 * @returns The words, without a final stop; different dates of one form have different words.
 * @throws {@link EdtfError} if the text is no date.
 * @example
 * ```ts
 * import { formatDate } from "@defence-pact/schema";
 * formatDate("2025-10-27"); // => "27 October 2025"
 * formatDate("2023-05?"); // => "May 2023 (uncertain)"
 * formatDate("2024-05-06/2024-05-07"); // => "6–7 May 2024"
 * formatDate("[2025-10-20..2025-10-26]"); // => "some day from 20 to 26 October 2025"
 * formatDate("[..2030]", "ms"); // => "menjelang 2030"
 * formatDate("[..2030]", "ko"); // => "2030년까지"
 * ```
 */
export function formatDate(date: Edtf, language: Language = "en"): string {
  const parsed = parseDate(date);
  const words = dateWords[language];
  if (parsed.form === "date") return simple(parsed, words);
  return parsed.form === "interval" ? interval(parsed, words) : set(parsed, words);
}

function simple(date: ParsedSimple, words: DateWords): string {
  const plain = words.plain(date, "nothing");
  const hedged = date.approximate ? words.about(plain) : plain;
  return date.uncertain ? words.uncertain(hedged) : hedged;
}

function interval(date: ParsedInterval, words: DateWords): string {
  if (date.start === "open") return words.endingAt(simple(date.end, words));
  if (date.start === "unknown") return words.unknownStart(simple(date.end, words));
  if (date.end === "open") return words.startingAt(simple(date.start, words));
  if (date.end === "unknown") return words.unknownEnd(simple(date.start, words));
  const [start, end] = pair(date.start, date.end, words);
  return words.interval(start, end, sharedBy(date.start, date.end));
}

function set({ form, parts }: ParsedSet, words: DateWords): string {
  const texts = parts.map((part) => {
    if (part.form === "date") return simple(part, words);
    return form === "one-of" ? someOf(part, words) : everyOf(part, words);
  });
  const beforeLast = form === "one-of" ? words.or : words.and;
  return texts.reduce((list, text, index) =>
    index === texts.length - 1 ? `${list} ${beforeLast} ${text}` : `${list}, ${text}`,
  );
}

function someOf({ from, to }: ParsedRange, words: DateWords): string {
  if (from === "open") return words.by(simple(to, words));
  if (to === "open") return words.orLater(simple(from, words));
  return words.someFrom(...pair(from, to, words), from.precision);
}

function everyOf({ from, to }: ParsedRange, words: DateWords): string {
  if (from === "open") return words.everyUntil(simple(to, words), to.precision);
  if (to === "open") return words.everySince(simple(from, words), from.precision);
  return words.everyFrom(...pair(from, to, words), from.precision);
}

/** What two dates have in common, to be written only once: the year, or the year and month. */
type Shared = "nothing" | "year" | "month";

/** Marked dates share nothing: "about" or "(uncertain)" would seem to hold for both. */
function sharedBy(a: ParsedSimple, b: ParsedSimple): Shared {
  const marked = a.uncertain || a.approximate || b.uncertain || b.approximate;
  if (marked || a.year !== b.year) return "nothing";
  if (a.precision === "month" && b.precision === "month" && a.month !== b.month) return "year";
  if (a.precision === "day" && b.precision === "day") {
    if (a.month !== b.month) return "year";
    if (a.day !== b.day) return "month";
  }
  return "nothing";
}

/** Two dates in order, the second in full if days come first, else the first. */
function pair(start: ParsedSimple, end: ParsedSimple, words: DateWords): [string, string] {
  const shared = sharedBy(start, end);
  if (shared === "nothing") return [simple(start, words), simple(end, words)];
  return words.shortens === "start"
    ? [words.plain(start, shared), simple(end, words)]
    : [simple(start, words), words.plain(end, shared)];
}

function dayMonthYear(date: ParsedSimple, leftOut: Shared, monthNames: readonly string[]): string {
  const parts: (string | number | undefined)[] = [];
  if (date.precision === "day") parts.push(date.day);
  if (date.precision !== "year" && leftOut !== "month") parts.push(monthNames[date.month - 1]);
  if (leftOut === "nothing") parts.push(fourDigits(date.year));
  return parts.join(" ");
}

function yearMonthDay(date: ParsedSimple, leftOut: Shared): string {
  const parts: string[] = [];
  if (leftOut === "nothing") parts.push(`${fourDigits(date.year)}년`);
  if (date.precision !== "year" && leftOut !== "month") parts.push(`${date.month}월`);
  if (date.precision === "day") parts.push(`${date.day}일`);
  return parts.join(" ");
}

/** As in the date itself: "27 October 93" would be read as 1993. */
function fourDigits(year: number): string {
  return String(year).padStart(4, "0");
}

/** How one language writes each form; the texts handed in are dates already in words. */
interface DateWords {
  /** A date without its marks, and without what it shares with a date beside it. */
  readonly plain: (date: ParsedSimple, leftOut: Shared) => string;
  /** Which of two dates is written without what they share. */
  readonly shortens: "start" | "end";
  readonly about: (date: string) => string;
  readonly uncertain: (date: string) => string;

  readonly interval: (start: string, end: string, shared: Shared) => string;
  readonly startingAt: (start: string) => string;
  readonly endingAt: (end: string) => string;
  readonly unknownEnd: (start: string) => string;
  readonly unknownStart: (end: string) => string;

  readonly or: string;
  readonly someFrom: (from: string, to: string, precision: Precision) => string;
  readonly by: (to: string) => string;
  readonly orLater: (from: string) => string;

  readonly and: string;
  readonly everyFrom: (from: string, to: string, precision: Precision) => string;
  readonly everyUntil: (to: string, precision: Precision) => string;
  readonly everySince: (from: string, precision: Precision) => string;
}

type Precision = ParsedSimple["precision"];

// Month names are written out: an Intl without Malay data would silently answer in English.
// biome-ignore format: a calendar is read by the quarter.
const englishMonths = [
  "January", "February", "March", "April", "May", "June",
  "July", "August", "September", "October", "November", "December",
];
// biome-ignore format: a calendar is read by the quarter.
const malayMonths = [
  "Januari", "Februari", "Mac", "April", "Mei", "Jun",
  "Julai", "Ogos", "September", "Oktober", "November", "Disember",
];

const malayUnits = { year: "tahun", month: "bulan", day: "hari" } as const;
const koreanSome = { year: "해", month: "달", day: "날" } as const;
const koreanEvery = { year: "매년", month: "매월", day: "매일" } as const;

const dateWords: Readonly<Record<Language, DateWords>> = {
  en: {
    plain: (date, leftOut) => dayMonthYear(date, leftOut, englishMonths),
    shortens: "start",
    about: (date) => `about ${date}`,
    uncertain: (date) => `${date} (uncertain)`,
    interval: (start, end, shared) =>
      shared === "month" ? `${start}–${end}` : `${start} to ${end}`,
    startingAt: (start) => `from ${start} on`,
    endingAt: (end) => `until ${end}`,
    unknownEnd: (start) => `from ${start} to an unknown date`,
    unknownStart: (end) => `from an unknown date to ${end}`,
    or: "or",
    someFrom: (from, to, precision) => `some ${precision} from ${from} to ${to}`,
    by: (to) => `by ${to}`,
    orLater: (from) => `${from} or later`,
    and: "and",
    everyFrom: (from, to, precision) => `every ${precision} from ${from} to ${to}`,
    everyUntil: (to, precision) => `every ${precision} up to ${to}`,
    everySince: (from, precision) => `every ${precision} from ${from} on`,
  },
  ms: {
    plain: (date, leftOut) => dayMonthYear(date, leftOut, malayMonths),
    shortens: "start",
    about: (date) => `kira-kira ${date}`,
    uncertain: (date) => `${date} (tidak pasti)`,
    interval: (start, end, shared) =>
      shared === "month" ? `${start}–${end}` : `${start} hingga ${end}`,
    startingAt: (start) => `mulai ${start}`,
    endingAt: (end) => `hingga ${end}`,
    unknownEnd: (start) => `dari ${start} hingga tarikh yang tidak diketahui`,
    unknownStart: (end) => `dari tarikh yang tidak diketahui hingga ${end}`,
    or: "atau",
    someFrom: (from, to, precision) => `suatu ${malayUnits[precision]} dari ${from} hingga ${to}`,
    by: (to) => `menjelang ${to}`,
    orLater: (from) => `${from} atau selepasnya`,
    and: "dan",
    everyFrom: (from, to, precision) => `setiap ${malayUnits[precision]} dari ${from} hingga ${to}`,
    everyUntil: (to, precision) => `setiap ${malayUnits[precision]} hingga ${to}`,
    everySince: (from, precision) => `setiap ${malayUnits[precision]} mulai ${from}`,
  },
  ko: {
    plain: yearMonthDay,
    shortens: "end",
    about: (date) => `${date}경`,
    uncertain: (date) => `${date}(불확실)`,
    interval: (start, end) => `${start}부터 ${end}까지`,
    startingAt: (start) => `${start}부터`,
    endingAt: (end) => `${end}까지 계속`,
    unknownEnd: (start) => `${start}부터(종료일 미상)`,
    unknownStart: (end) => `${end}까지(시작일 미상)`,
    or: "또는",
    someFrom: (from, to, precision) => `${from}부터 ${to}까지 중 어느 ${koreanSome[precision]}`,
    by: (to) => `${to}까지`,
    orLater: (from) => `${from} 이후`,
    and: "및",
    everyFrom: (from, to, precision) => `${from}부터 ${to}까지 ${koreanEvery[precision]}`,
    everyUntil: (to, precision) => `${to}까지 ${koreanEvery[precision]}`,
    everySince: (from, precision) => `${from}부터 ${koreanEvery[precision]}`,
  },
};
