import { collection, type QueryData } from "@defence-pact/query/engine";
import fc from "fast-check";
import { expect, it } from "vitest";
import { cases } from "../../schema/test/cases.js";
import { anyGroup, anyQuery } from "./any-query.js";
import { type Anything, plainCounts, plainly } from "./plain.js";

/** Enough for every index and every short cut; the same at each run. */
const records: Anything[] = Array.from({ length: 4000 }, (_, index) => {
  const pick = (count: number, salt: number): number =>
    Math.floor((Math.abs(Math.sin(index * 12.9898 + salt * 78.233)) * 43758.5453) % count);
  const length = pick(10, 1) === 0 ? pick(900, 2) : pick(3, 3);
  const min = 18_300 + pick(2000, 4);
  const year = 2021 + pick(5, 5);
  const dates = [
    { min, max: min + length },
    { min, max: min + length },
    `${year}-0${1 + pick(9, 6)}`,
    `[${year},${year + 2}]`,
    `${year}/..`,
    undefined,
  ];
  return {
    id: `r${(index * 7919) % 4000}`,
    kind: ["kai", "malaysia", "dapa", ""][pick(4, 7)],
    grade: pick(3, 8) === 0 ? undefined : pick(6, 9) - 2,
    tags: ["kai", "malaysia", "dapa"].slice(pick(4, 10)),
    parts: [{ entity: "kai", role: pick(3, 11) }, { entity: "dapa" }].slice(pick(3, 12)),
    value: pick(2, 13) === 0 ? undefined : { MYR: pick(3000, 14), USD: { amount: pick(3, 15) } },
    date: dates[pick(6, 16)],
  };
});

const intervals = records.filter(({ date }) => typeof date !== "string");

it.each([
  { what: "dates of every form", given: records },
  { what: "dates that are two days", given: intervals },
])("finds the same among thousands of records with $what", ({ given }) => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(anyQuery, anyGroup), { minLength: 4, maxLength: 4 }),
      (questions) => {
        const all = collection(given);
        const expected = questions.map(([query]) => plainly(given, query));
        for (let round = 0; round < 3; round++) {
          for (const [index, [query, group]] of questions.entries()) {
            const asked = all.fromJSON(query);
            const right = expected[index] ?? [];
            expect(asked.ids()).toEqual(right.map(({ id }) => id));
            expect(asked.first()).toBe(right[0]);
            expect(asked.count()).toBe(right.length);
            expect([...asked.groupCount(group)]).toEqual(plainCounts(right, group));
            expect([...asked.groupCount(group, 2)]).toEqual(plainCounts(right, group).slice(0, 2));
          }
        }
      },
    ),
    { numRuns: cases(4, 15) },
  );
});

it("counts what lasts from one time to another", () => {
  const all = collection(intervals);
  const query: QueryData = {
    dates: [
      { question: "overlaps", time: { min: 18_500, max: 18_600 } },
      { question: "overlaps", time: { min: 18_900, max: 19_000 } },
    ],
  };
  const right = plainly(intervals, query);
  expect(right.length).toBeGreaterThan(10);
  for (let round = 0; round < 4; round++) {
    const asked = all.fromJSON(query);
    expect(asked.count()).toBe(right.length);
    expect([...asked.groupCount("kind")]).toEqual(plainCounts(right, "kind"));
    expect(asked.explain().found).toBe(right.length);
    expect(asked.orderBy("grade").limit(1).ids()).toEqual(
      plainly(intervals, {
        ...query,
        orderBy: [{ field: "grade", direction: "asc" }],
        limit: 1,
      }).map(({ id }) => id),
    );
  }
});
