import { nearest } from "@defence-pact/schema";
import { isObject, isScalar, type Path, QueryError, readAt, type Scalar, shown } from "./values.js";

/** What an element of a list is compared with: itself, or some of its fields. */
export type Match = Scalar | readonly (readonly [field: string, value: Scalar])[];

/** One condition, checked: which value it is on, and what must hold. */
export type Test =
  | { readonly path: Path; readonly operator: "is"; readonly value: Scalar }
  | { readonly path: Path; readonly operator: "not"; readonly value: Scalar }
  | { readonly path: Path; readonly operator: "oneOf"; readonly values: readonly Scalar[] }
  | {
      readonly path: Path;
      readonly operator: "between";
      readonly low: number | string;
      readonly high: number | string;
    }
  | { readonly path: Path; readonly operator: "present"; readonly value: boolean }
  | {
      readonly path: Path;
      readonly operator: "has" | "hasAll";
      readonly matches: readonly Match[];
    };

const operators = ["present", "oneOf", "not", "between", "has", "hasAll"] as const;

/** Deeper than any record here; it keeps a hostile query from running deep. */
const deepest = 8;

/**
 * Reads conditions as they stand in a call of `where` or in a stored query.
 *
 * @throws {@link QueryError} if they are none, naming the field and what would be right.
 */
export function readConditions(conditions: unknown): readonly Test[] {
  if (!isObject(conditions)) {
    throw new QueryError(
      `Conditions are an object such as { kind: "contract" }, not ${shown(conditions)}.`,
    );
  }
  const tests: Test[] = [];
  for (const field of Object.keys(conditions)) readCondition([field], conditions[field], tests);
  return tests;
}

function readCondition(path: Path, condition: unknown, tests: Test[]): void {
  if (isScalar(condition)) {
    tests.push({ path, operator: "is", value: scalar(path, condition) });
    return;
  }
  if (!isObject(condition)) {
    const meant = nearest(path[path.length - 1] ?? "", operators);
    throw fault(
      path,
      `is ${shown(condition)}: give a string, a number, true or false, or one of the operators ${operators.join(", ")}${meant === undefined ? "" : `. Did you mean ${meant}?`}`,
    );
  }
  const keys = Object.keys(condition);
  const operator = operators.find((name) => Object.hasOwn(condition, name));
  if (operator !== undefined) {
    if (keys.length > 1) {
      throw fault(
        path,
        `has ${keys.join(" and ")}: give one operator, and the other in a further where`,
      );
    }
    tests.push(readOperator(path, operator, condition[operator]));
    return;
  }
  if (keys.length === 0) throw fault(path, "is empty: say what must hold");
  if (path.length >= deepest) throw fault(path, `is more than ${deepest} levels deep`);
  for (const key of keys) readCondition([...path, key], condition[key], tests);
}

function readOperator(path: Path, operator: (typeof operators)[number], operand: unknown): Test {
  switch (operator) {
    case "present":
      if (typeof operand !== "boolean") {
        throw fault(path, `asks present: ${shown(operand)}; give true or false`);
      }
      return { path, operator, value: operand };
    case "not":
      return { path, operator, value: scalar(path, operand) };
    case "oneOf":
      return { path, operator, values: list(path, operand).map((value) => scalar(path, value)) };
    case "has":
      return { path, operator, matches: [match(path, operand)] };
    case "hasAll":
      return { path, operator, matches: list(path, operand).map((one) => match(path, one)) };
    case "between": {
      const [low, high, ...rest] = list(path, operand);
      if (!isBound(low) || !isBound(high) || typeof low !== typeof high || rest.length > 0) {
        throw fault(path, "asks between: give [low, high], both numbers or both strings");
      }
      if (low > high) {
        throw fault(path, `asks between ${low} and ${high}: write the lower one first`);
      }
      return { path, operator, low, high };
    }
  }
}

function list(path: Path, operand: unknown): readonly unknown[] {
  if (Array.isArray(operand)) return operand;
  throw fault(path, `has ${shown(operand)} where a list is needed`);
}

function scalar(path: Path, value: unknown): Scalar {
  if (isScalar(value) && !Number.isNaN(value)) return value;
  throw fault(path, `has ${shown(value)} where a string, a number, true or false is needed`);
}

function isBound(value: unknown): value is number | string {
  return typeof value === "string" || (typeof value === "number" && !Number.isNaN(value));
}

function match(path: Path, operand: unknown): Match {
  if (isScalar(operand)) return scalar(path, operand);
  if (!isObject(operand) || Object.keys(operand).length === 0) {
    throw fault(path, `has ${shown(operand)} where an element or some of its fields are needed`);
  }
  return Object.keys(operand).map((field) => [field, scalar([...path, field], operand[field])]);
}

function fault(path: Path, what: string): QueryError {
  return new QueryError(
    `The condition on ${path.join(".")} ${what}${what.endsWith("?") ? "" : "."}`,
  );
}

/** The condition of a test, as `where` takes it. */
export function writeCondition(test: Test): { readonly [field: string]: unknown } {
  let condition: unknown;
  switch (test.operator) {
    case "is":
      condition = test.value;
      break;
    case "oneOf":
      condition = { oneOf: [...test.values] };
      break;
    case "between":
      condition = { between: [test.low, test.high] };
      break;
    case "has":
      condition = { has: test.matches.map(writeMatch)[0] };
      break;
    case "hasAll":
      condition = { hasAll: test.matches.map(writeMatch) };
      break;
    case "present":
    case "not":
      condition = { [test.operator]: test.value };
  }
  const [first = "", ...rest] = test.path;
  for (const part of rest.reverse()) condition = { [part]: condition };
  return { [first]: condition };
}

function writeMatch(match: Match): unknown {
  return typeof match === "object" ? Object.fromEntries(match) : match;
}

/** Whether a test holds of a record. */
export function holds(test: Test, record: unknown): boolean {
  const value = readAt(record, test.path);
  if (test.operator === "present") return (value !== undefined) === test.value;
  if (value === undefined) return false;
  switch (test.operator) {
    case "is":
      return value === test.value;
    case "not":
      return isScalar(value) && value !== test.value;
    case "oneOf":
      return isScalar(value) && test.values.includes(value);
    case "between":
      return (
        typeof value === typeof test.low &&
        (typeof value === "number" || typeof value === "string") &&
        value >= test.low &&
        value <= test.high
      );
    case "has":
    case "hasAll":
      return (
        Array.isArray(value) &&
        test.matches.every((match) => value.some((element) => matches(match, element)))
      );
  }
}

function matches(match: Match, element: unknown): boolean {
  if (typeof match !== "object") return element === match;
  return match.every(([field, value]) => readAt(element, [field]) === value);
}
