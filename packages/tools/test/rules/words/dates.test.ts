import { expect, it } from "vitest";
import { datePartsIn, datePartsOf, weekdaysOf } from "../../../src/rules/words/dates.js";

it.each([
  "23 May 2023",
  "on May 23rd, 2023",
  "2023-05-23",
  "2023.05.23",
  "20230523",
  "23.05.2023",
  "2023년 5월 23일",
  "23 Mei 2023",
  "23. Mai 2023",
  "23 de mayo de 2023",
  "23 maja 2023",
])("finds every part of a day in %s", (words) => {
  expect(datePartsIn(words)).toEqual(expect.arrayContaining([...datePartsOf("2023-05-23")]));
});

it.each([
  ["in late ’23", { part: "year", value: 2023 }],
  ["오는95년 하반기부터", { part: "year", value: 1995 }],
  ["period spanning 2026–30", { part: "year", value: 2030 }],
  ["by the end of 2026", { part: "month", value: 12 }],
  ["second half of 2026", { part: "month", value: 7 }],
  ["2026년 상반기", { part: "month", value: 6 }],
  ["어제(18일)", { part: "day", value: 18 }],
  ["Tuesday's ceremony", { part: "weekday", value: 2 }],
] as const)("finds in %s a %o", (words, part) => {
  expect(datePartsIn(words)).toContainEqual(part);
});

it("takes a verb for no month and a figure for no day", () => {
  expect(datePartsIn("it may open up 3.5% of 120")).toEqual([]);
});

it("takes an EDTF date apart, with both ends of an interval", () => {
  expect(datePartsOf("2026-10/2027-06")).toEqual([
    { part: "year", value: 2026 },
    { part: "month", value: 10 },
    { part: "year", value: 2027 },
    { part: "month", value: 6 },
  ]);
  expect(weekdaysOf("2023-05-23")).toEqual([{ part: "weekday", value: 2 }]);
});
