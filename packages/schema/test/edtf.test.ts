import edtf from "edtf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareDates,
  dayNumber,
  EdtfError,
  isDate,
  isoDay,
  parseDate,
  span,
  spans,
} from "../src/index.js";
import {
  anyDate,
  anyDay,
  anyInterval,
  anyPair,
  anySet,
  anySimple,
  anyUnorderedRange,
  firstDayOf,
  isRealDay,
  isSimple,
  lastDayOf,
  mayLieOn,
} from "./any-date.js";
import { cases } from "./cases.js";

const year = (value: number) =>
  ({ form: "date", precision: "year", year: value, uncertain: false, approximate: false }) as const;

describe("parseDate", () => {
  it("reads years, months and days with the precision they have", () => {
    const sure = { form: "date", uncertain: false, approximate: false };
    expect(parseDate("1993")).toEqual({ ...sure, precision: "year", year: 1993 });
    expect(parseDate("2025-10")).toEqual({ ...sure, precision: "month", year: 2025, month: 10 });
    expect(parseDate("2025-10-27")).toEqual({
      ...sure,
      precision: "day",
      year: 2025,
      month: 10,
      day: 27,
    });
  });

  it.each([
    ["?", true, false],
    ["~", false, true],
    ["%", true, true],
  ])("reads the mark %s", (mark, uncertain, approximate) => {
    for (const date of ["1993", "2025-10", "2025-10-27"]) {
      expect(parseDate(date + mark)).toEqual({ ...parseDate(date), uncertain, approximate });
    }
  });

  it("reads intervals, and tells open from unknown ends", () => {
    expect(parseDate("2023?/2025~")).toEqual({
      form: "interval",
      start: { ...year(2023), uncertain: true },
      end: { ...year(2025), approximate: true },
    });
    expect(parseDate("2025/..")).toEqual({ form: "interval", start: year(2025), end: "open" });
    expect(parseDate("../2025")).toEqual({ form: "interval", start: "open", end: year(2025) });
    expect(parseDate("2025/")).toEqual({ form: "interval", start: year(2025), end: "unknown" });
    expect(parseDate("/2025")).toEqual({ form: "interval", start: "unknown", end: year(2025) });
  });

  it("reads sets of dates and ranges in the order in which they are written", () => {
    expect(parseDate("[2023,2025..2027]")).toEqual({
      form: "one-of",
      parts: [year(2023), { form: "range", from: year(2025), to: year(2027) }],
    });
    expect(parseDate("[..2030]")).toEqual({
      form: "one-of",
      parts: [{ form: "range", from: "open", to: year(2030) }],
    });
    expect(parseDate("{2026,2024,2024..}")).toEqual({
      form: "all-of",
      parts: [year(2026), year(2024), { form: "range", from: year(2024), to: "open" }],
    });
  });

  it.each([
    ["2025-02-30", "2025-02 has 28 days; write a day from 01 to 28, or 2025-02 alone"],
    ["2025-13", "there is no month 13; write 01 to 12"],
    ["2025/2024", "the interval ends before it starts; write the earlier date first"],
    ["2025-10-27/2025-11-31", "2025-11 has 30 days"],
    ["../..", "an interval needs a date at one end, as in 2025-11/.. or ../2025"],
    ["/", "an interval needs a date at one end"],
    ["2023/2024/2025", 'its part "2024/2025" is no date'],
    ["[2027..2025]", "2027..2025 ends before it starts"],
    ["[2025-10..2026]", "2025-10..2026 runs from a month to a year"],
    ["[2025~,2026]", "2025~ is in a set, where dates have no ?, ~ or %"],
    ["[2023..2025?]", "2025? is in a set"],
    ["[2024..,2025]", "in a set, .. may be at the very beginning, at the very end"],
    ["{2024,..2025}", "in a set, .. may be at the very beginning, at the very end"],
    ["[2024}", "a set that begins with [ ends with ]"],
    ["{2024", "a set that begins with { ends with }"],
    ["[..]", 'its part "" is no date'],
    ["[]", 'its part "" is no date'],
    ["[2023, 2025]", 'its part " 2025" is no date'],
  ])("refuses %s, naming the fault", (text, fault) => {
    expect(() => parseDate(text)).toThrow(EdtfError);
    expect(() => parseDate(text)).toThrow(`Cannot read the date ${JSON.stringify(text)}: `);
    expect(() => parseDate(text)).toThrow(fault);
  });

  it.each([
    ["a decade", "199"],
    ["masked digits", "199X"],
    ["a season", "2025-21"],
    ["a time of day", "2025-10-27T10:00:00Z"],
    ["a long year", "Y17000"],
    ["a year before 0", "-0044"],
    ["a mark on one part", "2025-10?-27"],
    ["a mark in front", "?2025"],
    ["nothing", ""],
    ["prose", "October 2025"],
    ["other separators", "2025/10/27"],
    ["a part too short", "2025-1"],
    ["a part too long", "2025-10-271"],
    ["digits of another script", "２０２５"],
    ["white space", "2025 "],
    ["white space for a digit", "20 5"],
    ["a sign for a digit", "2025-1-"],
    ["a dot for a dash", "2025.10"],
    ["a dot for the second dash", "2025-10.27"],
  ])("refuses %s and says which forms are read", (_, text) => {
    expect(() => parseDate(text)).toThrow("the forms read here are 1993, 2025-10 and 2025-10-27");
  });

  it.each([
    "1993",
    "2025-10",
    "2025-10-27",
    "2026-10/2027-06",
    "[2023,2025..2027]",
    "[..2030]",
    "[2024..]",
  ])("names the form of %s, which it reads", (form) => {
    expect(() => parseDate("soon")).toThrow(form);
    expect(isDate(form)).toBe(true);
  });

  it("shows 60 characters of the text, and a mark where there are more", () => {
    const long = "x".repeat(60);
    expect(() => parseDate(long)).toThrow(`Cannot read the date "${long}": the forms`);
    expect(() => parseDate(`${long}x`)).toThrow(`Cannot read the date "${long}…": the forms`);
    expect(() => parseDate(`2025/${long}x`)).toThrow(`its part "${long}" is no date`);
  });

  it("keeps the whole text on the error and shortens it in the message", () => {
    const text = "x".repeat(1000);
    const thrown = (() => {
      try {
        return parseDate(text);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toMatchObject({ name: "EdtfError", text });
    expect(String(thrown).length).toBeLessThan(400);
  });

  it("knows which days exist, as JavaScript's own calendar does", () => {
    const anyNumbers = fc.tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.integer({ min: 0, max: 13 }),
      fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 28, max: 31 })),
    );
    fc.assert(
      fc.property(anyNumbers, ([y, m, d]) => {
        const day = [String(y).padStart(4, "0"), ...[m, d].map((n) => String(n).padStart(2, "0"))];
        expect(isDate(day.join("-"))).toBe(isRealDay(day.join("-")));
      }),
      { numRuns: cases(300, 2000) },
    );
  });

  it("knows how long the months are, in leap years and others", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [index, days] of lengths.entries()) {
      const month = `2025-${String(index + 1).padStart(2, "0")}`;
      expect(isDate(`${month}-${days}`), month).toBe(true);
      expect(isDate(`${month}-${days + 1}`), month).toBe(false);
    }
    const leap = ["1900", "2000", "2023", "2024", "2100"].filter((y) => isDate(`${y}-02-29`));
    expect(leap).toEqual(["2000", "2024"]);
  });

  it("reads intervals that may be a single day, however it is written", () => {
    for (const text of ["2025-10-27/2025-10-27", "2025-10-31/2025-10", "2025-10/2025-10-01"]) {
      expect(isDate(text), text).toBe(true);
    }
    expect(isDate("2025-10-27/2025-10-26")).toBe(false);
  });

  it("reads a set of 100,000 parts in linear time", () => {
    const text = `[${Array.from({ length: 100_000 }, () => "2025..2027").join(",")}]`;
    expect(spans(text)).toEqual(spans("2025/2027"));
    expect(isDate(`[${"2025,".repeat(100_000)}]`)).toBe(false);
  });
});

describe("isDate", () => {
  it("says whether parseDate reads a text, and is false for anything else", () => {
    fc.assert(fc.property(anyDate, isDate));
    for (const value of [
      undefined,
      null,
      2025,
      {},
      ["2025"],
      new Date(0),
      Object("2025"),
      "2025-02-30",
    ]) {
      expect(isDate(value)).toBe(false);
    }
  });
});

describe("beside the npm package edtf 4.11.1", () => {
  const peerReads = (text: string): boolean => {
    try {
      edtf(text);
      return true;
    } catch {
      return false;
    }
  };
  /** The peer's first and last day; an end that it leaves out is infinite. */
  const peerDays = (text: string) => {
    const { min, max } = edtf(text);
    return {
      first: min === null ? Number.NEGATIVE_INFINITY : Math.floor(min / 86_400_000),
      last: max === null ? Number.POSITIVE_INFINITY : Math.floor(max / 86_400_000),
    };
  };

  const plain = "\\d{4}(-(0\\d|1[0-2])(-\\d\\d)?)?";
  const interval = new RegExp(`^(${plain}[?~%]?|\\.\\.)?/(${plain}[?~%]?|\\.\\.)?$`);
  const simple = new RegExp(`^${plain}[?~%]?$`);
  const member = new RegExp(`^${plain}(\\.\\.${plain})?$`);
  const earlier = new RegExp(`^\\.\\.${plain}$`);
  const later = new RegExp(`^${plain}\\.\\.$`);

  /** What is to be read: texts of our forms that the peer reads, with two known differences. */
  const isToBeRead = (text: string): boolean => {
    if (interval.test(text)) {
      // The peer also wants the end to begin later than the start does, so that it refuses
      // "2025/2025", "2025/2025-01" and "2025-10-05/2025-10", all of which can be. And it reads
      // intervals without any date.
      const [start = "", end = ""] = text.split("/");
      const dates = [start, end].filter(isSimple);
      return (
        dates.length > 0 &&
        dates.every(peerReads) &&
        (dates.length === 1 || lastDayOf(end) >= firstDayOf(start))
      );
    }
    if (!peerReads(text)) return false;
    if (!/^(\[.*\]|\{.*\})$/.test(text)) return simple.test(text);
    const parts = text.slice(1, -1).split(",");
    return parts.every((part, index) => {
      if (index === 0 && earlier.test(part)) return true;
      if (index === parts.length - 1 && later.test(part)) return true;
      // The peer lets reversed ranges pass.
      const [from = "", to = from] = part.split("..");
      return member.test(part) && from <= to;
    });
  };

  it("reads the same texts, of the forms read here", () => {
    const anyUnorderedSet = anyUnorderedRange.map((range) => `[${range}]`);
    const symbol = fc.constantFrom(..."0123456789-/.,[]{}?~%XYSTZ: ");
    const damaged = fc
      .tuple(anyDate, fc.nat(), fc.integer({ min: 0, max: 2 }), fc.array(symbol, { maxLength: 2 }))
      .map(([date, place, removed, inserted]) => {
        const at = place % (date.length + 1);
        return date.slice(0, at) + inserted.join("") + date.slice(at + removed);
      });
    fc.assert(
      fc.property(fc.oneof(anyDate, anyPair, anyUnorderedSet, damaged), (text) => {
        expect(isDate(text)).toBe(isToBeRead(text));
      }),
      { numRuns: cases(600, 5000) },
    );
  });

  // Sets are left out: the peer takes [2025..2030] to end in 2025, and parts to be in order.
  // Their days are tested below, against a count of single days.
  it("gives the same first and last day", () => {
    fc.assert(
      fc.property(fc.oneof(anySimple, anyInterval), (date) => {
        fc.pre(peerReads(date) && !date.includes("0000-02"));
        expect(span(date)).toMatchObject(peerDays(date));
      }),
      { numRuns: cases(200, 1000) },
    );
  });

  it("differs where the peer is known to be wrong", () => {
    expect(peerDays("0000-02-29").first).toBe(dayNumber("0000-03-01"));
    expect(isoDay(span("0000-02-29").first)).toBe("0000-02-29");
    expect(peerDays("[2025..2030]").last).toBe(dayNumber("2025-12-31"));
    expect(isoDay(span("[2025..2030]").last)).toBe("2030-12-31");
    expect(peerDays("[2025,2023]")).toEqual({
      first: dayNumber("2025-01-01"),
      last: dayNumber("2023-12-31"),
    });
    expect(isoDay(span("[2025,2023]").first)).toBe("2023-01-01");
  });
});

describe("span and spans", () => {
  it("give the first and the last day, and say who sets them", () => {
    expect(span("1970")).toEqual({
      first: 0,
      last: 364,
      firstBound: "stated",
      lastBound: "stated",
    });
    expect(span("2025-11/..")).toEqual({
      first: dayNumber("2025-11-01"),
      last: Number.POSITIVE_INFINITY,
      firstBound: "stated",
      lastBound: "open",
    });
    expect(span("/2025")).toEqual({
      first: Number.NEGATIVE_INFINITY,
      last: dayNumber("2025-12-31"),
      firstBound: "unknown",
      lastBound: "stated",
    });
    expect(span("[2024-02,2020,2026..]")).toMatchObject({
      first: dayNumber("2020-01-01"),
      firstBound: "stated",
      lastBound: "open",
    });
  });

  it("agree with asking of each single day whether the date may lie on it", () => {
    // The generators stay within 2019 to 2028 or, rarely, lie anywhere: those are left out.
    const calendar = Array.from({ length: 12 * 365 }, (_, index) =>
      new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const [start = "", end = ""] = [calendar[0], calendar[calendar.length - 1]];
    fc.assert(
      fc.property(anyDate, (date) => {
        const years = date.match(/\d{4}/g) ?? [];
        fc.pre(years.every((text) => text >= "2019" && text <= "2028"));
        const runs: { first: number; last: number }[] = [];
        const lies = mayLieOn(date);
        for (const [index, day] of calendar.entries()) {
          if (!lies(day)) continue;
          const previous = runs[runs.length - 1];
          const number = dayNumber(start) + index;
          const last = day === end ? Number.POSITIVE_INFINITY : number;
          if (previous?.last === number - 1) previous.last = last;
          else runs.push({ first: day === start ? Number.NEGATIVE_INFINITY : number, last });
        }
        expect(spans(date).map(({ first, last }) => ({ first, last }))).toEqual(runs);
      }),
      { numRuns: cases(60, 500) },
    );
  });

  it("fit together: the span reaches from the first of the spans to the last", () => {
    fc.assert(
      fc.property(anyDate, fc.option(anyDay, { nil: undefined }), (date, notBefore) => {
        const options = notBefore === undefined ? {} : { notBefore };
        const runs = spans(date, options);
        const { first, last, firstBound, lastBound } = span(date, options);
        expect(runs[0]).toMatchObject({ first, firstBound });
        expect(runs[runs.length - 1]).toMatchObject({ last, lastBound });
        expect(first).toBeLessThanOrEqual(last);
        runs.slice(1).forEach((run, index) => {
          expect(run.first).toBeGreaterThan((runs[index]?.last ?? Number.POSITIVE_INFINITY) + 1);
        });
      }),
    );
  });

  it("contain the spans of the parts", () => {
    fc.assert(
      fc.property(fc.oneof(anyInterval, anySet), (date) => {
        const { first, last } = span(date);
        for (const part of date.match(/[\d-]{4,}/g) ?? []) {
          const inner = span(part);
          // An end may be less precise than what it bounds: "2025-06/2025" begins in June.
          expect(Math.max(inner.first, first)).toBeLessThanOrEqual(Math.min(inner.last, last));
          if (!date.includes("/")) {
            expect(inner.first).toBeGreaterThanOrEqual(first);
            expect(inner.last).toBeLessThanOrEqual(last);
          }
        }
      }),
    );
  });

  it("begin an open or unknown start where notBefore begins", () => {
    for (const [date, bound] of [
      ["[..2030]", "open"],
      ["../2030", "open"],
      ["/2030", "unknown"],
    ] as const) {
      expect(span(date, { notBefore: "2025-10" })).toEqual({
        first: dayNumber("2025-10-01"),
        last: dayNumber("2030-12-31"),
        firstBound: bound,
        lastBound: "stated",
      });
    }
    expect(spans("[..2026,2030]", { notBefore: "2025" }).map(({ first }) => isoDay(first))).toEqual(
      ["2025-01-01", "2030-01-01"],
    );
  });

  it("leave a stated start as it is, and notBefore aside where it cannot be the beginning", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, notBefore) => {
        const plain = span(date);
        const moved = span(date, { notBefore });
        expect(moved.last).toBe(plain.last);
        expect(moved.first).toBeGreaterThanOrEqual(plain.first);
        if (plain.firstBound === "stated") expect(moved).toEqual(plain);
        // In a set of several parts, another one may come first now.
        else if (!date.includes(",")) {
          expect(moved.firstBound).toBe(plain.firstBound);
          const earliest = span(notBefore).first;
          expect(moved.first).toBe(earliest <= plain.last ? earliest : plain.first);
        }
      }),
    );
    expect(span("[..2030]", { notBefore: "2031" })).toEqual(span("[..2030]"));
    expect(span("[..2030]", { notBefore: "2030-12-31" }).first).toBe(dayNumber("2030-12-31"));
  });

  it("refuse what is no date, in notBefore too", () => {
    expect(() => span("soon")).toThrow(EdtfError);
    expect(() => spans("soon")).toThrow(EdtfError);
    expect(() => span("2030", { notBefore: "soon" })).toThrow('Cannot read the date "soon"');
  });
});

describe("dayNumber and isoDay", () => {
  it("are each other's inverse, in JavaScript's own calendar", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(isoDay(dayNumber(day))).toBe(day);
      }),
    );
    for (const day of ["0000-01-01", "0000-02-29", "1900-02-28", "2000-02-29", "9999-12-31"]) {
      expect(isoDay(dayNumber(day))).toBe(day);
    }
  });

  it.each(["2025-10", "2025", "2025-10-27?", "2025-10-27~", "2025-10-27/..", "[2025-10-27]"])(
    "dayNumber refuses %s, which is not a single sure day",
    (text) => {
      expect(() => dayNumber(text)).toThrow("a single day is needed here, as in 2025-10-27");
    },
  );

  it.each([
    0.5,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    -719_529,
    2_932_897,
  ])("isoDay refuses %s, which is no day of the years 0 to 9999", (number) => {
    expect(() => isoDay(number)).toThrow(RangeError);
    expect(() => isoDay(number)).toThrow(`${number} is not a day that can be written`);
  });
});

describe("compareDates", () => {
  it("orders by first day, then the shorter span, then the text", () => {
    const ordered = ["[..2024]", "2024~", "2025-01-01", "2025-01", "2025", "2025?", "2025/.."];
    expect([...ordered].reverse().sort(compareDates)).toEqual(ordered);
  });

  it("is a total order in which only equal texts are equal", () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(compareDates(a, a)).toBe(0);
        expect(compareDates(a, b) === 0).toBe(a === b);
        expect(compareDates(a, b) + compareDates(b, a)).toBe(0);
        if (compareDates(a, b) <= 0 && compareDates(b, c) <= 0) {
          expect(compareDates(a, c)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: cases(100, 500) },
    );
  });

  it("never puts a later first day before an earlier one", () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (compareDates(a, b) < 0) expect(span(a).first).toBeLessThanOrEqual(span(b).first);
      }),
    );
  });
});
