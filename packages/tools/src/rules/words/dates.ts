/** Parts of dates in the words of a source. */

/** A year, a month or a day of one, or a day of the week that a date falls on. */
export interface DatePart {
  readonly part: "year" | "month" | "day" | "weekday";
  readonly value: number;
}

const monthLanguages = "en ms id ko de es fr it pt pl cs ru uk tr vi nl sv".split(" ");

/** Names of twelve months or seven weekdays in many monthLanguages, each with its number. */
function namedMonths(
  count: number,
  dateOf: (place: number) => Date,
  part: "month" | "weekday",
): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const language of monthLanguages) {
    for (const style of ["long", "short"] as const) {
      for (const beside of [{}, { day: "numeric" }] as const) {
        const format = new Intl.DateTimeFormat(language, {
          ...beside,
          [part]: style,
          timeZone: "UTC",
        });
        for (let place = 0; place < count; place++) {
          const name = format
            .formatToParts(dateOf(place))
            .find(({ type }) => type === part)
            ?.value.replace(/\.$/u, "");
          if (name === undefined || !/^\p{L}{2,}$/u.test(name)) continue;
          const capital = name.charAt(0).toUpperCase() + name.slice(1);
          // Short forms are words of their own elsewhere: "may", "set".
          const forms = [capital, name.toUpperCase(), ...(style === "long" ? [name] : [])];
          for (const form of forms) names.set(form, place);
        }
      }
    }
  }
  return names;
}

const months = namedMonths(12, (place) => new Date(Date.UTC(2024, place, 15)), "month");
// 7 January 2024 was a Sunday.
const weekdays = namedMonths(7, (place) => new Date(Date.UTC(2024, 0, 7 + place)), "weekday");

/** Halves and quarters of a year: their first and last months. */
const periods: readonly (readonly [RegExp, readonly number[]])[] = [
  [/first half|상반기|\bH1\b|separuh pertama/iu, [1, 6]],
  [/second half|하반기|\bH2\b|separuh kedua/iu, [7, 12]],
  [/first quarter|1분기|\bQ1\b|suku pertama/iu, [1, 3]],
  [/second quarter|2분기|\bQ2\b|suku kedua/iu, [4, 6]],
  [/third quarter|3분기|\bQ3\b|suku ketiga/iu, [7, 9]],
  [/\bend (?:of )?(?:the year |the )?(?:\d{4}|year)|year-end|연말|\d년 ?말|hujung/iu, [12]],
  [/fourth quarter|4분기|\bQ4\b|suku keempat/iu, [10, 12]],
];

/** The year that two digits stand for. */
function century(digits = ""): string {
  return `${Number(digits) > 50 ? "19" : "20"}${digits}`;
}

/** Every part of a date that the words may print. */
export function datePartsIn(text: string): readonly DatePart[] {
  const words = text.normalize("NFKC").replaceAll(/[’‘]/gu, "'").replaceAll(/[‐-―]/gu, "-");
  const found: DatePart[] = [];
  const add = (part: DatePart["part"], value: string | number | undefined) => {
    if (value !== undefined) found.push({ part, value: Number(value) });
  };
  for (const [, year, month, day] of words.matchAll(
    /(\d{4})[-./]\s?(\d{1,2})(?:[-./]\s?(\d{1,2}))?(?!\d)/gu,
  )) {
    add("year", year);
    add("month", month);
    add("day", day);
    // 2027-28
    add("year", `${year?.slice(0, 2)}${month}`);
  }
  for (const [, first, second, year = ""] of words.matchAll(
    /(?<!\d)(\d{1,2})[-./](\d{1,2})[-./](\d{4}|\d{2})(?!\d)/gu,
  )) {
    add("year", year.length === 2 ? `20${year}` : year);
    for (const value of [first, second]) {
      add("month", value);
      add("day", value);
    }
  }
  for (const [, year, month, day] of words.matchAll(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?!\d)/gu)) {
    add("year", year);
    add("month", month);
    add("day", day);
  }
  for (const [year] of words.matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/gu)) add("year", year);
  for (const [, year] of words.matchAll(/'(\d\d)(?!\d)/gu)) add("year", `20${year}`);
  for (const [, year] of words.matchAll(/(?<!\d)(\d\d)년/gu)) add("year", century(year));
  for (const [, month] of words.matchAll(/(?<!\d)(\d{1,2})(?:∼|~|-|월|月)/gu)) add("month", month);
  for (const [day] of words.matchAll(/(?<![\d.,])\d{1,2}(?![\d%]|[.,]\d|월|년)/gu)) add("day", day);
  for (const word of words.match(/\p{L}+/gu) ?? []) {
    const month = months.get(word);
    if (month !== undefined) add("month", month + 1);
    add("weekday", weekdays.get(word));
  }
  for (const [period, ends] of periods) {
    if (period.test(words)) for (const month of ends) add("month", month);
  }
  return found;
}

/** The years, months and days of an EDTF date, each once; of both ends of an interval. */
export function datePartsOf(date: string): readonly DatePart[] {
  const found = new Map<string, DatePart>();
  for (const [, year, month, day] of date.matchAll(/(\d{4})(?:-(\d\d))?(?:-(\d\d))?/gu)) {
    for (const [part, value] of [
      ["year", year],
      ["month", month],
      ["day", day],
    ] as const) {
      if (value !== undefined) found.set(`${part} ${value}`, { part, value: Number(value) });
    }
  }
  return [...found.values()];
}

/** The days of the week on which the days of an EDTF date fall. */
export function weekdaysOf(date: string): readonly DatePart[] {
  return (date.match(/\d{4}-\d\d-\d\d/gu) ?? []).map((day) => ({
    part: "weekday",
    value: new Date(`${day}T00:00:00Z`).getUTCDay(),
  }));
}

/** Words that count from the day of issue, each with how far, in days, months or years. */
const relative: readonly (readonly [RegExp, number, number, number])[] = [
  [/yesterday|the day before|전날|어제|semalam/iu, -1, 0, 0],
  [/tomorrow|the next day|다음 ?날|내일/iu, 1, 0, 0],
  [/last month|지난달|bulan lalu/iu, 0, -1, 0],
  [/next month|다음 ?달|내달|bulan depan/iu, 0, 1, 0],
  [/last year|지난해|작년|tahun lalu|\blast \p{Lu}/iu, 0, 0, -1],
  [/next year|내년|tahun depan/iu, 0, 0, 1],
];

/** A day of a month, so written that it is nothing else: 27일, 8月27日, 23 May, May 23. */
const dayPrinted = new RegExp(
  `\\d ?[일日]|(?:${[...months.keys()].join("|")})\\.? \\d{1,2}(?!\\d)|(?<!\\d)\\d{1,2}(?:st|nd|rd|th|\\.)? (?:${[...months.keys()].join("|")})(?!\\p{L})`,
  "u",
);

/**
 * The dates that words can mean on a page issued on a day: the day itself, as precise as it is
 * known, those that relative words count from it, and the weekdays named within a week of it. Where the
 * words print a day, the day of issue is no other.
 */
export function datesFrom(texts: readonly string[], issued: string): readonly string[] {
  const [, year = "", month, day] = /(\d{4})(?:-(\d\d))?(?:-(\d\d))?/u.exec(issued) ?? [];
  const shifted = (days: number, months: number, years: number) => {
    const date = new Date(
      Date.UTC(Number(year) + years, Number(month ?? 1) - 1 + months, Number(day ?? 1) + days),
    );
    const length =
      day !== undefined && months === 0 && years === 0
        ? 10
        : month === undefined || years !== 0
          ? 4
          : 7;
    return date.toISOString().slice(0, length);
  };
  const named = texts.flatMap(datePartsIn).filter(({ part }) => part === "weekday");
  const isDay = texts.some((text) => dayPrinted.test(text));
  const around = day === undefined ? [] : [-6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6];
  return [
    isDay ? shifted(0, 0, 0).slice(0, 7) : shifted(0, 0, 0),
    ...relative
      .filter(
        ([word, days]) =>
          (days === 0 || day !== undefined) && texts.some((text) => word.test(text)),
      )
      .map(([, ...by]) => shifted(...by)),
    ...around
      .map((days) => shifted(days, 0, 0))
      .filter((date) =>
        weekdaysOf(date).some(({ value }) => named.some((one) => one.value === value)),
      ),
  ];
}
