import { isObject, nearest } from "@defence-pact/schema";
import { isScalar, type Path, QueryError, readAt, type Scalar, shown } from "./values.js";

/** A condition on a string, number or boolean, checked: which value it is on, what must hold. */
export type ScalarTest =
  | { readonly path: Path; readonly operator: "is"; readonly value: Scalar }
  | { readonly path: Path; readonly operator: "not"; readonly value: Scalar }
  | { readonly path: Path; readonly operator: "oneOf"; readonly values: readonly Scalar[] }
  | {
      readonly path: Path;
      readonly operator: "between";
      readonly low: number | string;
      readonly high: number | string;
    }
  | { readonly path: Path; readonly operator: "present"; readonly value: boolean };

/** What must hold of an element of a list: of itself, where the path is empty, or of its fields. */
export type Match = readonly ScalarTest[];

/** One condition, checked. */
export type Test =
  | ScalarTest
  | {
      readonly path: Path;
      readonly operator: "has" | "hasAll" | "hasAny";
      readonly matches: readonly Match[];
    };

const operators = ["present", "oneOf", "not", "between", "has", "hasAll", "hasAny"] as const;

/** Those that may apply to an element as a whole. */
const elementOperators = ["oneOf", "not", "between"] as const;

/** Deeper than any record here; it keeps a hostile query from running deep. */
const deepest = 8;

/**
 * Reads conditions as `where` or a stored query has them.
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
      return { path, operator, values: listOf(path, operand).map((value) => scalar(path, value)) };
    case "has":
      return { path, operator, matches: [match(path, operand)] };
    case "hasAll":
    case "hasAny":
      return { path, operator, matches: listOf(path, operand).map((one) => match(path, one)) };
    case "between": {
      const [low, high, ...rest] = listOf(path, operand);
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

function listOf(path: Path, operand: unknown): readonly unknown[] {
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
  const tests: Test[] = [];
  if (isScalar(operand)) tests.push({ path, operator: "is", value: scalar(path, operand) });
  else if (!isObject(operand) || Object.keys(operand).length === 0) {
    throw fault(path, `has ${shown(operand)} where an element or some of its fields are needed`);
  } else if (elementOperators.some((name) => Object.hasOwn(operand, name))) {
    readCondition(path, operand, tests);
  } else for (const key of Object.keys(operand)) readCondition([...path, key], operand[key], tests);
  return tests.map((test) => {
    const within = test.path.slice(path.length);
    if ("matches" in test || within.length > 1) {
      throw fault(
        test.path,
        "asks for more than a scalar of an element: give a string, a number, true or false, or one of the operators present, oneOf, not, between",
      );
    }
    return { ...test, path: within };
  });
}

function fault(path: Path, what: string): QueryError {
  return new QueryError(
    `The condition on ${path.join(".")} ${what}${what.endsWith("?") ? "" : "."}`,
  );
}

/** The condition of a test, as `where` takes it. */
export function writeCondition(test: Test): { readonly [field: string]: unknown } {
  const [first = "", ...rest] = test.path;
  const condition = rest.reduceRight<unknown>((part, key) => ({ [key]: part }), operandOf(test));
  return { [first]: condition };
}

function operandOf(test: Test): unknown {
  switch (test.operator) {
    case "is":
      return test.value;
    case "oneOf":
      return { oneOf: [...test.values] };
    case "between":
      return { between: [test.low, test.high] };
    case "has":
      return { has: test.matches.map(writeMatch)[0] };
    case "hasAll":
    case "hasAny":
      return { [test.operator]: test.matches.map(writeMatch) };
    case "present":
    case "not":
      return { [test.operator]: test.value };
  }
}

function writeMatch(match: Match): unknown {
  const [first] = match;
  if (first?.path.length === 0) return operandOf(first);
  return Object.fromEntries(match.map((test) => [test.path[0], operandOf(test)]));
}

/** The scalar that an element must be equal to, if that is all that is asked. */
export function wholeOf([first]: Match): Scalar | undefined {
  return first?.operator === "is" && first.path.length === 0 ? first.value : undefined;
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
      return Array.isArray(value) && test.matches.every((match) => hasElement(value, match));
    case "hasAny":
      return Array.isArray(value) && test.matches.some((match) => hasElement(value, match));
  }
}

function hasElement(list: readonly unknown[], match: Match): boolean {
  return list.some((element) => match.every((test) => holds(test, element)));
}
