/** What changed in the types of a dataset, read from the JSON Schemas that it ships. */

import { isDeepStrictEqual } from "node:util";
import { isObject } from "@defence-pact/schema";
import type { Json, JsonObject } from "./state.js";

/** A step of a version number. */
export type Bump = "none" | "patch" | "minor" | "major";

/** One change that users of the types can notice. */
export interface TypeChange {
  /** Where: `ContractEvent.value`. */
  readonly path: string;
  /** What changed, as the rest of a sentence: `the field is gone`. */
  readonly what: string;
  readonly bump: "minor" | "major";
}

/** Keywords that do not limit the values. */
const annotationKeywords: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$comment",
  "title",
  "description",
  "examples",
  "deprecated",
]);

/** Keywords that are compared part by part. */
const followedKeywords: ReadonlySet<string> = new Set([
  ...annotationKeywords,
  "$defs",
  "$ref",
  "properties",
  "required",
  "items",
  "additionalProperties",
  "propertyNames",
  "enum",
  "const",
  "anyOf",
  "oneOf",
]);

/** Compares two JSON Schemas of a dataset; each change is reported once, at the type it is in. */
export function diffSchemas(before: JsonObject, after: JsonObject): readonly TypeChange[] {
  const changes = new Map<string, TypeChange>();
  /** The types compared already: they may refer to themselves. */
  const seen = new Set<string>();
  compare(before, after, "record");
  return [...changes.values()];

  function report(path: string, what: string, bump: "minor" | "major"): void {
    changes.set(`${path}: ${what}`, { path, what, bump });
  }

  function compare(was: Json, is: Json, path: string): void {
    if (!isObject(was) || !isObject(is)) {
      if (!isDeepStrictEqual(was, is)) report(path, "the type is another", "major");
      return;
    }
    const names = [refName(was), refName(is)];
    if (names.some((name) => name !== undefined)) {
      const pair = JSON.stringify([...names, ...(names.includes(undefined) ? [path] : [])]);
      if (seen.has(pair)) return;
      seen.add(pair);
      // A type that only got another name is the same type.
      compare(resolved(was, before), resolved(is, after), names[1] ?? path);
      return;
    }
    comparePlain(was, is, path);
  }

  function comparePlain(was: JsonObject, is: JsonObject, path: string): void {
    compareProperties(was, is, path);
    compareValues(was, is, path);
    compareAlternatives(was, is, path);
    for (const key of ["items", "additionalProperties", "propertyNames"]) {
      const [old, now] = [was[key], is[key]];
      const at = key === "items" ? `${path}[]` : key === "propertyNames" ? path : `${path}.*`;
      if (old !== undefined && now !== undefined) compare(old, now, at);
      else if (old !== now) report(at, "the type is another", "major");
    }
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      if (followedKeywords.has(key) || isDeepStrictEqual(was[key], is[key])) continue;
      report(path, `"${key}" is ${shortJson(is[key])}, no longer ${shortJson(was[key])}`, "major");
    }
  }

  function compareProperties(was: JsonObject, is: JsonObject, path: string): void {
    const [old, now] = [objectAt(was, "properties"), objectAt(is, "properties")];
    const [needed, needs] = [stringsAt(was, "required"), stringsAt(is, "required")];
    for (const [key, schema] of Object.entries(old)) {
      const next = Object.hasOwn(now, key) ? now[key] : undefined;
      if (next === undefined) {
        report(`${path}.${key}`, "the field is gone", "major");
        continue;
      }
      if (needed.includes(key) && !needs.includes(key)) {
        report(`${path}.${key}`, "the field may be left out now", "major");
      } else if (!needed.includes(key) && needs.includes(key)) {
        report(`${path}.${key}`, "the field must be there now", "major");
      }
      compare(schema, next, `${path}.${key}`);
    }
    for (const key of Object.keys(now)) {
      if (Object.hasOwn(old, key)) continue;
      // Records that users wrote themselves lack it.
      if (needs.includes(key)) report(`${path}.${key}`, "the field is new and required", "major");
      else report(`${path}.${key}`, "the field is new", "minor");
    }
  }

  function compareValues(was: JsonObject, is: JsonObject, path: string): void {
    const [old, now] = [members(was), members(is)];
    if (old === undefined && now === undefined) return;
    if (old === undefined || now === undefined) {
      const limits = (old ?? now ?? []).join(", ");
      const what = now === undefined ? `no longer only ${limits}` : `only ${limits} now`;
      report(path, what, "major");
      return;
    }
    for (const member of old) {
      if (!now.includes(member)) report(path, `${member} is gone`, "major");
    }
    for (const member of now) {
      if (!old.includes(member)) report(path, `${member} is new`, "minor");
    }
  }

  function compareAlternatives(was: JsonObject, is: JsonObject, path: string): void {
    const [old, now] = [alternatives(was), alternatives(is)];
    const gone: Json[] = [];
    for (const one of old) {
      const same = sameAmong(one, now);
      if (same === undefined) gone.push(one);
      else compare(one, same, path);
    }
    const added = now.filter((one) => sameAmong(one, old) === undefined);
    const shared = Math.min(gone.length, added.length);
    // Where as many came as went, each took the place of another.
    for (let place = 0; place < shared; place++) {
      compare(gone[place] ?? null, added[place] ?? null, path);
    }
    for (const one of gone.slice(shared)) report(path, `${alternativeName(one)} is gone`, "major");
    for (const one of added.slice(shared)) {
      // A new sort of record is a new member of a union that users switch over with a default.
      const sort = "oneOf" in is;
      report(path, `${alternativeName(one)} is new`, sort ? "minor" : "major");
    }
  }
}

const refStart = "#/$defs/";

function refName(schema: JsonObject): string | undefined {
  const ref = schema["$ref"];
  return typeof ref === "string" && ref.startsWith(refStart)
    ? ref.slice(refStart.length)
    : undefined;
}

function resolved(schema: JsonObject, whole: JsonObject): JsonObject {
  const name = refName(schema);
  if (name === undefined) return schema;
  const target = objectAt(whole, "$defs")[name];
  if (!isObject(target)) throw new Error(`The JSON Schema refers to "${name}", not in $defs.`);
  return resolved(target, whole);
}

function objectAt(schema: JsonObject, key: string): JsonObject {
  const value = schema[key];
  return isObject(value) ? value : {};
}

function stringsAt(schema: JsonObject, key: string): readonly string[] {
  const value = schema[key];
  return Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];
}

/** The values that are allowed where they are listed, as JSON. */
function members(schema: JsonObject): readonly string[] | undefined {
  if (schema["const"] !== undefined) return [shortJson(schema["const"])];
  const values = schema["enum"];
  return Array.isArray(values) ? values.map((value) => shortJson(value)) : undefined;
}

function alternatives(schema: JsonObject): readonly Json[] {
  const value = schema["oneOf"] ?? schema["anyOf"];
  return Array.isArray(value) ? value : [];
}

/** The same alternative among others: of the same name, or else equal. */
function sameAmong(one: Json, others: readonly Json[]): Json | undefined {
  const name = isObject(one) ? refName(one) : undefined;
  return others.find((other) =>
    name === undefined ? isDeepStrictEqual(one, other) : isObject(other) && refName(other) === name,
  );
}

function alternativeName(alternative: Json): string {
  const name = isObject(alternative) ? refName(alternative) : undefined;
  return name === undefined ? `the form ${shortJson(alternative)}` : name;
}

function shortJson(value: Json | undefined): string {
  if (value === undefined) return "absent";
  const json = JSON.stringify(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
