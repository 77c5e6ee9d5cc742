import { collection, type QueryData } from "@defence-pact/query/engine";
import { expect, it } from "vitest";
import { type Anything, plainCounts, plainly } from "./plain.js";

/** Few records, made so that every condition below holds of some and not of others. */
const records: readonly Anything[] = Array.from({ length: 48 }, (_, index) => {
  const pick = <Value>(...values: readonly Value[]): Value | undefined =>
    values[(index * 7 + values.length) % values.length];
  const day = 19_000 + ((index * 37) % 400);
  const date = [
    { min: day, max: day + (index % 5) * 90 },
    `202${1 + (index % 5)}`,
    `2022-0${1 + (index % 9)}`,
    "[2021,2023]",
    "2022-06/..",
    "[..2023]",
    undefined,
  ][index % 7];
  return {
    id: `r${(index * 29) % 48}`,
    kind: pick("x", "y", "z"),
    ...(index % 4 > 0 && { grade: (index % 6) - 2 }),
    tags: ["kai", "dapa", "malaysia"].slice(index % 4),
    parts: [
      { entity: "kai", role: index % 3 },
      { entity: "dapa", role: "seller" },
    ].slice(index % 3),
    ...(index % 2 > 0 && { value: { MYR: index % 9, USD: { amount: index % 4 } } }),
    ...(index % 5 === 0 && { asOf: "2022-03-01" }),
    ...(date !== undefined && { date }),
  };
});

const conditions: readonly { readonly [field: string]: unknown }[] = [
  {},
  { kind: "x" },
  { kind: "none" },
  { id: "r29" },
  { id: { oneOf: ["r1", "r2", "r40", "none"] } },
  { kind: { oneOf: ["x", "z", "x"] } },
  { kind: { not: "x" } },
  { grade: { present: true } },
  { grade: { present: false } },
  { grade: { between: [-1, 2] } },
  { kind: { between: ["x", "y"] } },
  { value: { MYR: { between: [2, 5] } } },
  { value: { USD: { amount: 2 } } },
  { tags: { has: "kai" } },
  { tags: { hasAll: ["dapa", "malaysia"] } },
  { parts: { has: { entity: "kai" } } },
  { parts: { has: { entity: "kai", role: 1 } } },
  { parts: { has: { entity: "dapa", role: 1 } } },
  { parts: { hasAll: [{ entity: "kai" }, { role: "seller" }] } },
  { tags: { has: { oneOf: ["kai", "dapa", "none"] } } },
  { tags: { has: { not: "kai" } } },
  { tags: { hasAny: ["kai", "malaysia"] } },
  { parts: { has: { role: { between: [1, 2] } } } },
  { parts: { has: { entity: "kai", role: { oneOf: [1, 2] } } } },
  { parts: { has: { role: { present: false } } } },
  { parts: { hasAny: [{ entity: "kai", role: 1 }, { role: "seller" }] } },
];

const times = ["2022", "2022/..", "../2022-06", "[2021,2023]", { min: 19_100, max: 19_200 }];
const questions = ["overlaps", "within", "before", "after"] as const;
const dates: readonly NonNullable<QueryData["dates"]>[] = [
  [],
  ...questions.flatMap((question) => times.map((time) => [{ question, time }])),
  [
    { question: "overlaps", time: "2022" },
    { question: "within", time: "2021/2023" },
  ],
];

const ascending = "asc" as const;
const descending = "desc" as const;
const orders: readonly NonNullable<QueryData["orderBy"]>[] = [
  [],
  [{ field: "date", direction: ascending }],
  [{ field: "date", direction: descending }],
  [{ field: "grade", direction: ascending }],
  [
    { field: "kind", direction: descending },
    { field: "value.MYR", direction: ascending },
  ],
  [
    { field: "grade", direction: descending },
    { field: "date", direction: descending },
  ],
];

const ends = [{}, { limit: 3 }, { offset: 2 }, { offset: 1, limit: 4 }, { limit: 0 }] as const;
const groups = ["kind", "tags", "parts.entity", "value.USD.amount"] as const;

it.each(conditions)("finds the same as plain filter and sort, with every time: %j", (condition) => {
  const all = collection(records);
  for (let round = 0; round < 3; round++) {
    for (const [index, asked] of dates.entries()) {
      const query: QueryData = {
        where: [condition],
        dates: asked,
        orderBy: orders[(index + round) % orders.length] ?? [],
        ...ends[index % ends.length],
      };
      const right = plainly(records, query);
      const found = all.fromJSON(query);
      const what = JSON.stringify(query);
      expect(found.ids(), what).toEqual(right.map(({ id }) => id));
      expect(found.first(), what).toBe(right[0]);
      expect(found.some(), what).toBe(right.length > 0);
      expect(found.count(), what).toBe(right.length);
      expect(found.explain().found, what).toBe(right.length);
      const group = groups[index % groups.length] ?? "kind";
      expect([...found.groupCount(group)], what).toEqual(plainCounts(right, group));
      expect([...found.groupCount(group, 1)], what).toEqual(plainCounts(right, group).slice(0, 1));
    }
  }
});

it.each(orders)("finds the same in every order, with every end: %j", (...orderBy) => {
  const all = collection(records);
  for (let round = 0; round < 3; round++) {
    for (const condition of conditions) {
      for (const end of ends) {
        const query: QueryData = { where: [condition], orderBy, ...end };
        const right = plainly(records, query);
        expect(all.fromJSON(query).ids(), JSON.stringify(query)).toEqual(right.map(({ id }) => id));
      }
    }
  }
});
