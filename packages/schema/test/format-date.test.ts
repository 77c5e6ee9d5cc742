import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EdtfError, formatDate, isDate, languages, parseDate } from "../src/index.js";
import { anyDate } from "./any-date.js";

describe("formatDate", () => {
  it.each([
    ["1993", "1993", "1993", "1993년"],
    ["0093", "0093", "0093", "0093년"],
    ["2025-10", "October 2025", "Oktober 2025", "2025년 10월"],
    ["2025-10-27", "27 October 2025", "27 Oktober 2025", "2025년 10월 27일"],
    ["2025-10~", "about October 2025", "kira-kira Oktober 2025", "2025년 10월경"],
    ["2023-05?", "May 2023 (uncertain)", "Mei 2023 (tidak pasti)", "2023년 5월(불확실)"],
    ["1993%", "about 1993 (uncertain)", "kira-kira 1993 (tidak pasti)", "1993년경(불확실)"],
  ])("writes %s", (date, ...words) => {
    expect(languages.map((language) => formatDate(date, language))).toEqual(words);
  });

  it.each([
    [
      "2026-10/2027-06",
      "October 2026 to June 2027",
      "Oktober 2026 hingga Jun 2027",
      "2026년 10월부터 2027년 6월까지",
    ],
    [
      "2025-01/2025-03",
      "January to March 2025",
      "Januari hingga Mac 2025",
      "2025년 1월부터 3월까지",
    ],
    ["2024-05-06/2024-05-07", "6–7 May 2024", "6–7 Mei 2024", "2024년 5월 6일부터 7일까지"],
    [
      "2024-04-30/2024-05-02",
      "30 April to 2 May 2024",
      "30 April hingga 2 Mei 2024",
      "2024년 4월 30일부터 5월 2일까지",
    ],
    [
      "2025-01?/2025-03",
      "January 2025 (uncertain) to March 2025",
      "Januari 2025 (tidak pasti) hingga Mac 2025",
      "2025년 1월(불확실)부터 2025년 3월까지",
    ],
    [
      "2025-01/2025-03-15",
      "January 2025 to 15 March 2025",
      "Januari 2025 hingga 15 Mac 2025",
      "2025년 1월부터 2025년 3월 15일까지",
    ],
    [
      "2025-01-15/2025-03",
      "15 January 2025 to March 2025",
      "15 Januari 2025 hingga Mac 2025",
      "2025년 1월 15일부터 2025년 3월까지",
    ],
    ["2025/2025-03", "2025 to March 2025", "2025 hingga Mac 2025", "2025년부터 2025년 3월까지"],
    [
      "2025-10/2025-10",
      "October 2025 to October 2025",
      "Oktober 2025 hingga Oktober 2025",
      "2025년 10월부터 2025년 10월까지",
    ],
    [
      "2025-10-27/2025-10-27",
      "27 October 2025 to 27 October 2025",
      "27 Oktober 2025 hingga 27 Oktober 2025",
      "2025년 10월 27일부터 2025년 10월 27일까지",
    ],
    ["2025-11/..", "from November 2025 on", "mulai November 2025", "2025년 11월부터"],
    ["../2025", "until 2025", "hingga 2025", "2025년까지 계속"],
    [
      "2025/",
      "from 2025 to an unknown date",
      "dari 2025 hingga tarikh yang tidak diketahui",
      "2025년부터(종료일 미상)",
    ],
    [
      "/2025",
      "from an unknown date to 2025",
      "dari tarikh yang tidak diketahui hingga 2025",
      "2025년까지(시작일 미상)",
    ],
  ])("writes the interval %s", (date, ...words) => {
    expect(languages.map((language) => formatDate(date, language))).toEqual(words);
  });

  it.each([
    ["[..2030]", "by 2030", "menjelang 2030", "2030년까지"],
    ["[2024..]", "2024 or later", "2024 atau selepasnya", "2024년 이후"],
    [
      "[2025-10-20..2025-10-26]",
      "some day from 20 to 26 October 2025",
      "suatu hari dari 20 hingga 26 Oktober 2025",
      "2025년 10월 20일부터 26일까지 중 어느 날",
    ],
    [
      "[2025-10..2026-03]",
      "some month from October 2025 to March 2026",
      "suatu bulan dari Oktober 2025 hingga Mac 2026",
      "2025년 10월부터 2026년 3월까지 중 어느 달",
    ],
    ["[2023,2025]", "2023 or 2025", "2023 atau 2025", "2023년 또는 2025년"],
    [
      "[2023,2025..2027,2030]",
      "2023, some year from 2025 to 2027 or 2030",
      "2023, suatu tahun dari 2025 hingga 2027 atau 2030",
      "2023년, 2025년부터 2027년까지 중 어느 해 또는 2030년",
    ],
    ["{2024,2026}", "2024 and 2026", "2024 dan 2026", "2024년 및 2026년"],
    [
      "{2024..2026}",
      "every year from 2024 to 2026",
      "setiap tahun dari 2024 hingga 2026",
      "2024년부터 2026년까지 매년",
    ],
    [
      "{..2024-06}",
      "every month up to June 2024",
      "setiap bulan hingga Jun 2024",
      "2024년 6월까지 매월",
    ],
    [
      "{2024-06-01..}",
      "every day from 1 June 2024 on",
      "setiap hari mulai 1 Jun 2024",
      "2024년 6월 1일부터 매일",
    ],
  ])("writes the set %s", (date, ...words) => {
    expect(languages.map((language) => formatDate(date, language))).toEqual(words);
  });

  it("writes English unless told otherwise", () => {
    fc.assert(fc.property(anyDate, (date) => formatDate(date) === formatDate(date, "en")));
  });

  it.each(languages)("names the months as Unicode's locale data does, in %s", (language) => {
    for (let month = 1; month <= 12; month++) {
      const expected = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
      const text = formatDate(`2025-${String(month).padStart(2, "0")}`, language);
      expect(text.split(" ")).toContain(expected.format(Date.UTC(2025, month - 1)));
    }
  });

  it.each(languages)(
    "writes every date whole and without a mark of the format, in %s",
    (language) => {
      fc.assert(
        fc.property(anyDate, (date) => {
          const words = formatDate(date, language);
          for (const year of date.match(/\d{4}/g) ?? []) expect(words).toContain(year);
          expect(words).not.toMatch(/undefined|NaN|[[\]{}?~%/]|\.\.|^ | $| {2}/);
        }),
      );
    },
  );

  it.each(languages)("writes different dates of one form differently, in %s", (language) => {
    // Dates so near to one another that many would meet if a part were lost.
    const digits = fc.constantFrom("1", "2", "3");
    const plain = fc
      .tuple(digits, digits, digits, fc.constantFrom(4, 7, 10))
      .map(([y, m, d, length]) => `202${y}-0${m}-0${d}`.slice(0, length));
    const marked = fc
      .tuple(plain, fc.constantFrom("", "?", "~", "%"))
      .map((parts) => parts.join(""));
    const end = fc.oneof(marked, fc.constantFrom("", ".."));
    const interval = fc.tuple(end, end).map((ends) => ends.join("/"));
    const part = fc.oneof(
      plain,
      fc.tuple(plain, plain).map((ends) => ends.join("..")),
      plain.map((date) => `..${date}`),
      plain.map((date) => `${date}..`),
    );
    const parts = fc.array(part, { minLength: 1, maxLength: 3 });
    const set = fc.oneof(
      parts.map((all) => `[${all.join(",")}]`),
      parts.map((all) => `{${all.join(",")}}`),
    );
    const readable = fc.oneof(marked, interval, set).filter(isDate);

    fc.assert(
      fc.property(fc.uniqueArray(readable, { minLength: 50, maxLength: 150 }), (dates) => {
        const seen = new Map<string, string>();
        for (const date of dates) {
          const key = `${parseDate(date).form}: ${formatDate(date, language)}`;
          expect(seen.get(key), key).toBeUndefined();
          seen.set(key, date);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("refuses what is no date", () => {
    expect(() => formatDate("next winter")).toThrow(EdtfError);
  });
});
