import type { QueryData } from "@defence-pact/query/engine";
import { spans } from "@defence-pact/schema";

/** A record of the kind the tests make up: anything may be missing, or of a type nobody expects. */
export interface Anything {
  readonly id: string;
  readonly [field: string]: unknown;
}

/** Beyond every date the tests make up on either side, so that days can be counted one by one. */
const earliest = 17_900;
const latest = 21_500;

/** The days on which a date may lie, one by one: what the words mean, with no cleverness. */
interface Days {
  readonly all: readonly number[];
  /** 1 for each day that is among them, from the earliest. */
  readonly marks: Uint8Array;
  readonly least: number;
  readonly most: number;
}

function days(value: unknown, notBefore: unknown): Days {
  const marks = new Uint8Array(latest - earliest + 1);
  for (const { first, last } of runsOf(value, notBefore)) {
    for (let day = Math.max(first, earliest); day <= Math.min(last, latest); day++) {
      marks[day - earliest] = 1;
    }
  }
  const all = [...marks.keys()].filter((index) => marks[index] === 1).map((i) => earliest + i);
  return { all, marks, least: Math.min(...all), most: Math.max(...all) };
}

function runsOf(value: unknown, notBefore: unknown): readonly { first: number; last: number }[] {
  if (typeof value !== "string") {
    const { min, max } = Object(value);
    return [{ first: min ?? -Infinity, last: max ?? Infinity }];
  }
  return spans(value, typeof notBefore === "string" ? { notBefore } : {});
}

const knownDays = new Map<string, Days>();

function daysOf(value: unknown, notBefore?: unknown): Days {
  const key = JSON.stringify([value, notBefore]);
  const known = knownDays.get(key) ?? days(value, notBefore);
  knownDays.set(key, known);
  return known;
}

function answers(record: Anything, question: string, time: unknown): boolean {
  const value = record["date"];
  if (value === undefined || value === null) return false;
  const may = daysOf(value, record["asOf"]);
  const asked = daysOf(time);
  const isAsked = (day: number): boolean => asked.marks[day - earliest] === 1;
  if (question === "overlaps") return may.all.some(isAsked);
  if (question === "within") return may.all.every(isAsked);
  return question === "before" ? may.most < asked.least : may.least > asked.most;
}

function at(record: unknown, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value === null || Number.isNaN(value) ? undefined : value;
}

function isScalar(value: unknown): boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}

function meets(record: unknown, path: readonly string[], condition: unknown): boolean {
  const value = at(record, path);
  if (isScalar(condition)) return value === condition;
  const [[name, operand] = ["", undefined]] = Object.entries(Object(condition));
  const operands: readonly unknown[] = Array.isArray(operand) ? operand : [];
  const [low, high] = operands;
  const elements: readonly unknown[] = Array.isArray(value) ? value : [];
  const has = (match: unknown): boolean =>
    elements.some((element) =>
      ["oneOf", "not", "between"].some((operator) => Object.hasOwn(Object(match), operator))
        ? meets(element, [], match)
        : isScalar(match)
          ? element === match
          : Object.entries(Object(match)).every(([key, part]) => meets(element, [key], part)),
    );
  switch (name) {
    case "present":
      return (value !== undefined) === operand;
    case "not":
      return isScalar(value) && value !== operand;
    case "oneOf":
      return isScalar(value) && operands.includes(value);
    case "has":
      return has(operand);
    case "hasAll":
      return Array.isArray(value) && operands.every(has);
    case "hasAny":
      return operands.some(has);
    case "between":
      return typeof value === typeof low && order(low, value) <= 0 && order(value, high) <= 0;
    default:
      return Object.entries(Object(condition)).every(([key, part]) =>
        meets(record, [...path, key], part),
      );
  }
}

function order(a: unknown, b: unknown): number {
  const types = ["number", "string", "boolean"];
  const rank = types.indexOf(typeof a) - types.indexOf(typeof b);
  if (rank !== 0) return rank;
  if (typeof a === "string" && typeof b === "string") return a < b ? -1 : Number(a > b);
  return Number(a) - Number(b) || 0;
}

/** A function that computes once for each object, of which none changes here. */
function once<Key extends object, Result>(compute: (key: Key) => Result): (key: Key) => Result {
  const known = new WeakMap<Key, { readonly result: Result }>();
  return (key) => {
    const { result } = known.get(key) ?? { result: compute(key) };
    known.set(key, { result });
    return result;
  };
}

/** Of a date: its first day, its last, its text. */
const dateKeys = once((record: Anything): readonly unknown[] | undefined => {
  const value = record["date"];
  if (value === undefined || value === null) return undefined;
  const runs = runsOf(value, record["asOf"]);
  const first = Math.min(...runs.map((run) => run.first));
  const last = Math.max(...runs.map((run) => run.last));
  return [first, last, typeof value === "string" ? value : ""];
});

function compareKeys(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    const compared = key === other ? 0 : order(key, other);
    if (compared !== 0) return compared;
  }
  return 0;
}

function compareBy(a: Anything, b: Anything, field: string, direction: string): number {
  const keys = (record: Anything): readonly unknown[] | undefined => {
    if (field === "date") return dateKeys(record);
    const value = at(record, field.split("."));
    return isScalar(value) ? [value] : undefined;
  };
  const ofA = keys(a);
  const ofB = keys(b);
  if (ofA === undefined || ofB === undefined) {
    return Number(ofA === undefined) - Number(ofB === undefined);
  }
  return direction === "desc" ? compareKeys(ofB, ofA) : compareKeys(ofA, ofB);
}

const byDate = once((records: readonly Anything[]) =>
  [...records].sort((a, b) => compareBy(a, b, "date", "asc")),
);

/** What a query finds, by `filter` and `sort` alone. */
export function plainly(records: readonly Anything[], query: QueryData): Anything[] {
  const found = byDate(records).filter(
    (record) =>
      (query.where ?? []).every((conditions) =>
        Object.entries(conditions).every(([field, condition]) => meets(record, [field], condition)),
      ) && (query.dates ?? []).every(({ question, time }) => answers(record, question, time)),
  );
  const keys = query.orderBy ?? [];
  found.sort((a, b) => {
    for (const { field, direction } of keys) {
      const compared = compareBy(a, b, field, direction);
      if (compared !== 0) return compared;
    }
    return 0;
  });
  const offset = query.offset ?? 0;
  return found.slice(offset, offset + (query.limit ?? found.length));
}

/** How many records have each value at a path, by a plain walk. */
export function plainCounts(records: readonly Anything[], field: string): [unknown, number][] {
  const counts = new Map<unknown, number>();
  for (const record of records) {
    const [first = "", ...rest] = field.split(".");
    const whole = at(record, [first, ...rest]);
    const list = at(record, [first]);
    const values = isScalar(whole)
      ? [whole]
      : Array.isArray(list)
        ? list.map((element) => at(element, rest)).filter(isScalar)
        : [];
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts].sort(([a, n], [b, m]) => m - n || order(a, b));
}
