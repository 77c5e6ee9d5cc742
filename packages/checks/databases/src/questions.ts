import { isObject } from "@defence-pact/schema";
import fc from "fast-check";
import { isScalar, type Path, type Scalar } from "../../../query/src/values.js";
import { anyGroup, anyQuery, anyRecords } from "../../../query/test/any-query.js";
import type { Anything } from "../../../query/test/plain.js";
import { groupBy, type Question } from "./agree.js";

/** How many groups are asked for; mostly all. */
const anyLimit = fc.option(fc.nat({ max: 4 }), { nil: undefined, freq: 2 });

/** Questions to records of every shape. */
const anyQuestion: fc.Arbitrary<Question> = fc.record({
  query: anyQuery,
  group: anyGroup,
  limit: anyLimit,
});

/**
 * What texts become that no database can hold, and some that are told apart by what they do to
 * SQL, to JSON, to patterns, and to the order of characters.
 */
const hostile: ReadonlyMap<string, string> = new Map([
  ["\ud800", "\u{1f6f0}\ufe0f"],
  ["dapa", "\u{10ffff}\u{1f6f0}"],
  ["__proto__", `'; drop table "records"; -- $1 \\u0041 \\' %_`],
  ["constructor", '\ue000"}]\n\t\u0001말레이시아'],
]);

/** The same data with hostile texts in it; its keys are kept. */
export function withHostileTexts<Data>(data: Data): Data;
export function withHostileTexts(data: unknown): unknown {
  if (typeof data === "string") return hostile.get(data) ?? data;
  if (Array.isArray(data)) return data.map((element) => withHostileTexts(element));
  if (typeof data !== "object" || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      if (key === "field") return [key, value];
      const changed: unknown = withHostileTexts(value);
      // The lower bound stays the first.
      return [key, key === "between" && Array.isArray(changed) ? lowestFirst(changed) : changed];
    }),
  );
}

function lowestFirst(bounds: readonly unknown[]): readonly unknown[] {
  return bounds.filter(isComparable).sort((a, b) => (a < b ? -1 : 1));
}

const anyScalar = fc.oneof(
  fc.constantFrom("kai", "\ud800", "dapa", "constructor", ""),
  fc.integer({ min: -1, max: 2 }),
  fc.constantFrom(0.5, -1e21, 1e-7),
  fc.boolean(),
);
const anyElement = fc.oneof(
  anyScalar,
  fc.record(
    {
      id: anyScalar,
      position: anyScalar,
      value: anyScalar,
      "a.b": anyScalar,
      inner: fc.record({ part: anyScalar }),
    },
    { requiredKeys: [] },
  ),
);

/** Fields whose names tables have for themselves, or write otherwise; and lists in objects. */
const anyOddFields = fc.record(
  {
    row: anyScalar,
    "": anyScalar,
    "\\row": anyScalar,
    "deep.list": anyScalar,
    "deep.\\": anyScalar,
    spans: fc.array(anyElement, { maxLength: 3 }),
    elements: fc.array(anyElement, { maxLength: 3 }),
    deep: fc.record(
      { list: fc.array(anyElement, { maxLength: 3 }), empty: fc.constant({}), "list.0": anyScalar },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);

/** Records of every shape, and questions to them: some any, some about what stands in them. */
export const anyWork: fc.Arbitrary<{
  readonly records: readonly Anything[];
  readonly questions: readonly Question[];
}> = fc
  .tuple(anyRecords, fc.array(anyOddFields, { minLength: 1, maxLength: 10 }))
  .map(([records, odd]) =>
    records.map((record, index): Anything => ({ ...odd[index % odd.length], ...record })),
  )
  .chain((records) => {
    const about = questionsAbout(records.length > 0 ? records : [{ id: "none" }]);
    return fc.record({
      records: fc.constant(records),
      questions: fc.array(
        fc.oneof({ weight: 1, arbitrary: anyQuestion }, { weight: 2, arbitrary: about }),
        { minLength: 6, maxLength: 12 },
      ),
    });
  });

/** Something that stands at a path in a record. */
interface Fact {
  readonly path: Path;
  readonly value: unknown;
}

/** Whether a value equals itself and others: NaN equals nothing. */
function isComparable(value: unknown): value is Scalar {
  return isScalar(value) && !Number.isNaN(value);
}

/** Everything that stands in a record outside of its lists, and the lists. */
function factsOf(value: unknown, path: Path = []): readonly Fact[] {
  const here = path.length > 0 ? [{ path, value }] : [];
  if (!isObject(value)) return here;
  return [
    ...here,
    ...Object.entries(value).flatMap(([key, part]) => factsOf(part, [...path, key])),
  ];
}

function nested(
  [key = "", ...rest]: Path,
  condition: unknown,
): { readonly [key: string]: unknown } {
  return { [key]: rest.length === 0 ? condition : nested(rest, condition) };
}

/** What an element of a list is, as a condition says it: by itself, or by some of its fields. */
function matchOf(element: unknown, fields: number, choice: number): unknown {
  if (isComparable(element)) return choice > 8 ? scalarCondition(element, choice) : element;
  const parts = Object.entries(isObject(element) ? element : {}).slice(-fields);
  if (parts.length === 0) return "no such element";
  return Object.fromEntries(
    parts.map(([key, value]) => {
      if (!isComparable(value)) return [key, { present: choice % 2 === 0 }];
      return [key, choice > 6 ? scalarCondition(value, choice) : value];
    }),
  );
}

/** An operator that a scalar meets. */
function scalarCondition(value: Scalar, choice: number): unknown {
  if (choice === 11) return { not: 7 };
  if (choice < 10 || typeof value === "boolean") return { oneOf: [value, 7] };
  return { between: [value, value] };
}

/** A condition that a fact meets, or nearly: `other` is another fact at the same path. */
function conditionOn(value: unknown, other: unknown, choice: number): unknown {
  if (choice === 0) return { present: true };
  if (choice === 1) return { present: false };
  if (Array.isArray(value)) {
    const matches = value.map((element) => matchOf(element, 1 + (choice % 2), choice));
    if (choice < 5) return { hasAll: matches.slice(0, choice - 2) };
    if (choice < 7) return { hasAny: matches.slice(choice - 5) };
    return { has: matches[choice % Math.max(1, matches.length)] ?? "no such element" };
  }
  if (!isComparable(value)) return choice % 2 === 0 ? { present: choice < 5 } : { not: 7 };
  if (choice === 2) return { not: value };
  if (choice < 5) return { oneOf: [other, value, 7].filter(isComparable) };
  // What is no number, NaN, is no bound.
  if (
    choice < 8 &&
    isComparable(other) &&
    typeof value === typeof other &&
    typeof value !== "boolean"
  ) {
    return { between: lowestFirst([value, other]) };
  }
  return value;
}

const anyYear = fc.integer({ min: 1940, max: 2045 });
const anyTime = fc.oneof(
  anyYear.map(String),
  fc
    .tuple(anyYear, fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`),
  fc.tuple(anyYear, fc.nat({ max: 12 })).map(([year, years]) => `${year}/${year + years}`),
  fc.tuple(anyYear, fc.nat({ max: 12 })).map(([year, years]) => `[${year},${year + years}]`),
  anyYear.map((year) => `${year}/..`),
  anyYear.map((year) => `../${year}`),
  fc.integer({ min: 10_000, max: 24_000 }).map((min) => ({ min, max: min + 200 })),
);

/** Questions about what really stands in some records. */
export function questionsAbout(records: readonly object[]): fc.Arbitrary<Question> {
  const facts = records.flatMap((record) => factsOf(record));
  const byPath = groupBy(facts, ({ path }) => path.join("\n"));
  const paths = [...byPath.values()];
  const anyCondition = fc
    .tuple(fc.constantFrom(...paths), fc.nat(), fc.nat(), fc.nat({ max: 11 }))
    .map(([known, one, two, choice]) => {
      const fact = known[one % known.length];
      const other = known[two % known.length];
      return nested(fact?.path ?? ["id"], conditionOn(fact?.value, other?.value, choice));
    });
  // A field cannot be called nothing.
  const anyOrder = fc.constantFrom(...paths).map(([fact]) => fact?.path.join(".") || "id");
  const anyPart = fc.constantFrom(
    ...paths.flatMap((known) => {
      const path = known[0]?.path ?? [];
      const elements = known.flatMap(({ value }) => (Array.isArray(value) ? value : []));
      const keys = new Set(elements.filter(isObject).flatMap((element) => Object.keys(element)));
      return [path, ...[...keys].map((key) => [...path, key])].map(
        (part) => part.join(".") || "id",
      );
    }),
  );
  const query = fc.record(
    {
      where: fc.array(anyCondition, { maxLength: 2 }),
      dates: fc.array(
        fc.record({
          question: fc.constantFrom("overlaps", "within", "before", "after"),
          time: anyTime,
        }),
        { maxLength: 1 },
      ),
      orderBy: fc.array(fc.record({ field: anyOrder, direction: fc.constantFrom("asc", "desc") }), {
        maxLength: 3,
      }),
      offset: fc.nat({ max: 5 }),
      limit: fc.nat({ max: 40 }),
    },
    { requiredKeys: [] },
  );
  return fc.record({ query, group: anyPart, limit: anyLimit });
}
