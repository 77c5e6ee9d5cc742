import fc from "fast-check";

/** Generators of date texts, and what they mean, worked out apart from the reader under test. */

/** Days of the years 2019 to 2028: near enough to one another to meet, with two leap years. */
const nearDay: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 3652 })
  .map((days) => new Date(Date.UTC(2019, 0, 1 + days)).toISOString().slice(0, 10));

/** Any day of the years 0 to 9999. */
export const anyDay: fc.Arbitrary<string> = fc
  .integer({ min: -719_528, max: 2_932_896 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));

const precision = fc.constantFrom(4, 7, 10);
const mark = fc.constantFrom("", "", "?", "~", "%");

/** A year, a month or a day, without a mark. */
const anyPlain = fc
  .tuple(fc.oneof({ weight: 4, arbitrary: nearDay }, anyDay), precision)
  .map(([day, length]) => day.slice(0, length));

/** A year, a month or a day, with or without a mark. */
export const anySimple: fc.Arbitrary<string> = fc
  .tuple(anyPlain, mark)
  .map((parts) => parts.join(""));

/** Two simple dates joined with "/", in any order, or one and an open or unknown end. */
export const anyPair: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 3, arbitrary: fc.tuple(anySimple, anySimple) },
    fc.tuple(anySimple, fc.constantFrom("..", "")),
    fc.tuple(fc.constantFrom("..", ""), anySimple),
  )
  .map((ends) => ends.join("/"));

/** The same, unless it ends before it starts. */
export const anyInterval: fc.Arbitrary<string> = anyPair.filter((text) => {
  const [start = "", end = ""] = text.split("/");
  return !isSimple(start) || !isSimple(end) || lastDayOf(end) >= firstDayOf(start);
});

/** Two plain dates of one precision joined with "..", in any order. */
export const anyUnorderedRange: fc.Arbitrary<string> = fc
  .tuple(nearDay, nearDay, precision)
  .map(([a, b, length]) => `${a.slice(0, length)}..${b.slice(0, length)}`);

const anyRange = anyUnorderedRange.map((text) => text.split("..").sort().join(".."));

/** One of several dates or all of them. */
export const anySet: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("[]", "{}"),
    fc.option(anyPlain),
    fc.array(fc.oneof(anyPlain, anyRange), { maxLength: 3 }),
    fc.option(anyPlain),
  )
  .filter(([, earlier, parts, later]) => earlier !== null || parts.length > 0 || later !== null)
  .map(([brackets, earlier, parts, later]) => {
    const all = [
      ...(earlier === null ? [] : [`..${earlier}`]),
      ...parts,
      ...(later === null ? [] : [`${later}..`]),
    ];
    return `${brackets[0]}${all.join(",")}${brackets[1]}`;
  });

/** A date of every form. */
export const anyDate: fc.Arbitrary<string> = fc.oneof(anySimple, anyInterval, anySet);

export function isSimple(text: string): boolean {
  return /^\d{4}(-\d\d){0,2}[?~%]?$/.test(text);
}

/** The first day of a simple date, as an ISO day. */
export function firstDayOf(simple: string): string {
  return `${withoutMark(simple)}-01-01`.slice(0, 10);
}

/** The last day of a simple date, as an ISO day. */
export function lastDayOf(simple: string): string {
  const plain = withoutMark(simple);
  if (plain.length === 4) return `${plain}-12-31`;
  if (plain.length === 10) return plain;
  return [31, 30, 29, 28].map((day) => `${plain}-${day}`).find(isRealDay) ?? "no such month";
}

/** Whether JavaScript's own calendar has the day. */
export function isRealDay(day: string): boolean {
  const milliseconds = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(milliseconds) && new Date(milliseconds).toISOString().startsWith(day);
}

/** Whether a date of any form may lie on each day: decided on the texts alone, day by day. */
export function mayLieOn(text: string): (day: string) => boolean {
  const bracketed = /^[[{](.*)[\]}]$/.exec(text);
  if (bracketed !== null) {
    const parts = (bracketed[1] ?? "").split(",").map((part) => {
      const [from = "", to = from] = part.split("..");
      return { from, to };
    });
    return (day) =>
      parts.some(
        ({ from, to }) =>
          (from === "" || day.slice(0, from.length) >= from) &&
          (to === "" || day.slice(0, to.length) <= to),
      );
  }
  const [start = "", end = start] = text.split("/");
  const first = isSimple(start) ? firstDayOf(start) : "";
  const last = isSimple(end) ? lastDayOf(end) : "9999-12-31";
  return (day) => day >= first && day <= last;
}

function withoutMark(simple: string): string {
  return simple.replace(/[?~%]$/, "");
}
