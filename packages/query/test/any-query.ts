import type { QueryData } from "@defence-pact/query/engine";
import fc from "fast-check";
import type { Anything } from "./plain.js";

const year = fc.integer({ min: 2020, max: 2027 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, "0")}`);
const day = fc
  .tuple(month, fc.integer({ min: 1, max: 28 }))
  .map(([m, d]) => `${m}-${String(d).padStart(2, "0")}`);
const simple = fc.oneof(year, month, day);
const rising = fc.tuple(year, year).map(([a, b]): [string, string] => (a <= b ? [a, b] : [b, a]));

/** A time without an unknown end. */
const anyKnownTime = fc.oneof(
  simple,
  rising.map(([a, b]) => `${a}/${b}`),
  simple.map((date) => `${date}/..`),
  simple.map((date) => `../${date}`),
  fc.tuple(year, year).map(([a, b]) => `[${a},${b}]`),
  rising.map(([a, b]) => `[${a}..${b}]`),
  rising.map(([a, b]) => `{${a},${b}-03}`),
  simple.map((date) => `[..${date}]`),
  simple.map((date) => `[${date}..]`),
);

const dayNumber = fc.integer({ min: 18_000, max: 21_000 });
const dayInterval = fc
  .tuple(dayNumber, fc.nat({ max: 400 }))
  .map(([min, length]) => ({ min, max: min + length }));

/** A date as a record may have it. */
const anyDate = fc.oneof(
  { weight: 6, arbitrary: anyKnownTime },
  { weight: 1, arbitrary: simple.map((date) => `${date}~`) },
  { weight: 1, arbitrary: simple.map((date) => `${date}/`) },
  { weight: 1, arbitrary: simple.map((date) => `/${date}`) },
  { weight: 2, arbitrary: dayInterval },
);

const names = ["kai", "malaysia", "dapa", "__proto__", "constructor", "\ud800", ""];
const anyName = fc.constantFrom(...names);
const anyScalar = fc.oneof(anyName, fc.integer({ min: -2, max: 3 }), fc.boolean());
/** What nobody expects in a field. */
const anyOddity = fc.constantFrom<unknown[]>(null, Number.NaN, undefined, [], {}, [null, 1], [[1]]);

const fields = ["kind", "grade", "tags", "parts", "value", "__proto__", "constructor", "toString"];

function own(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

const anyElement = fc.oneof(
  fc
    .tuple(fc.option(anyName, { nil: undefined }), fc.option(anyScalar, { nil: undefined }))
    .map(([entity, role]) =>
      own([
        ["entity", entity],
        ["role", role],
      ]),
    ),
  anyScalar,
);

const anyField = fc.oneof(
  { weight: 8, arbitrary: anyScalar },
  { weight: 4, arbitrary: fc.array(anyName, { maxLength: 4 }) },
  { weight: 4, arbitrary: fc.array(anyElement, { maxLength: 4 }) },
  {
    weight: 2,
    arbitrary: fc.record({ USD: fc.record({ amount: anyScalar }), MYR: anyScalar }),
  },
  { weight: 1, arbitrary: anyOddity },
);

/** Records with ids of their own, in any order. */
export const anyRecords: fc.Arbitrary<Anything[]> = fc
  .uniqueArray(fc.oneof(fc.constantFrom("__proto__", "constructor"), fc.string({ minLength: 1 })), {
    maxLength: 40,
  })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .record({
            date: fc.option(anyDate, { nil: undefined }),
            asOf: fc.option(day, { nil: undefined }),
            fields: fc.tuple(...fields.map(() => fc.option(anyField, { nil: undefined, freq: 3 }))),
          })
          .map(({ date, asOf, fields: values }) => ({
            ...own([
              ...fields.map((field, index): [string, unknown] => [field, values[index]]),
              ["date", date],
              ["asOf", asOf],
            ]),
            id,
          })),
      ),
    ),
  );

const anyOperator = fc.oneof(
  { weight: 1, arbitrary: fc.record({ not: anyScalar }) },
  { weight: 2, arbitrary: fc.record({ oneOf: fc.array(anyScalar, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ between: fc.constantFrom([0, 2], ["d", "n"], [-1, -1]) }) },
);
const anyPresence = fc.record({ present: fc.boolean() });

const anyMatch = fc.oneof(
  { weight: 2, arbitrary: anyName },
  { weight: 2, arbitrary: fc.record({ entity: anyName }) },
  { weight: 2, arbitrary: fc.record({ entity: anyName, role: anyScalar }) },
  { weight: 1, arbitrary: anyOperator },
  { weight: 1, arbitrary: fc.record({ entity: anyOperator }) },
  {
    weight: 1,
    arbitrary: fc.record({ entity: anyName, role: fc.oneof(anyOperator, anyPresence) }),
  },
);

const anyCondition = fc.oneof(
  { weight: 3, arbitrary: anyScalar },
  { weight: 1, arbitrary: anyPresence },
  { weight: 4, arbitrary: anyOperator },
  { weight: 3, arbitrary: fc.record({ has: anyMatch }) },
  { weight: 1, arbitrary: fc.record({ hasAll: fc.array(anyMatch, { maxLength: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ hasAny: fc.array(anyMatch, { maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ USD: fc.record({ amount: anyScalar }) }) },
);

const anyConditions = fc
  .tuple(fc.constantFrom(...fields, "id", "date", "kind", "parts"), anyCondition)
  .map(([field, condition]) => own([[field, condition]]));

/** Any question that can be stored. */
export const anyQuery: fc.Arbitrary<QueryData> = fc.record(
  {
    where: fc.array(anyConditions, { maxLength: 3 }),
    dates: fc.array(
      fc.record({
        question: fc.constantFrom("overlaps", "within", "before", "after"),
        time: fc.oneof(
          anyKnownTime,
          dayInterval,
          dayNumber.map((min) => ({ min })),
          dayNumber.map((max) => ({ max })),
        ),
      }),
      { maxLength: 2 },
    ),
    orderBy: fc.array(
      fc.record({
        field: fc.constantFrom("date", "date.min", "date.max", "kind", "grade", "value.MYR", "id"),
        direction: fc.constantFrom("asc", "desc"),
      }),
      { maxLength: 3 },
    ),
    offset: fc.nat({ max: 5 }),
    limit: fc.nat({ max: 10 }),
  },
  { requiredKeys: [] },
);

/** Fields and parts to count by. */
export const anyGroup: fc.Arbitrary<string> = fc.constantFrom(
  "kind",
  "grade",
  "tags",
  "parts.entity",
  "parts.role",
  "value.USD",
  "value.USD.amount",
  "__proto__",
  "id",
);
