import { datasetNames } from "@defence-pact/schema";
import { datasetJsonSchema } from "@defence-pact/schema/zod";
import { expect, it } from "vitest";
import * as z from "zod";
import { diffSchemas } from "../../src/release/schema-diff.js";
import type { JsonObject } from "../../src/release/state.js";

const state = {
  type: "object",
  properties: {
    id: { $ref: "#/$defs/Id" },
    level: { enum: ["federal", "local"] },
    names: { type: "array", items: { type: "string" } },
  },
  required: ["id"],
} as const;
const base = {
  type: "array",
  items: { oneOf: [{ $ref: "#/$defs/State" }, { $ref: "#/$defs/Company" }] },
  $defs: {
    Id: { type: "string", pattern: "^[a-z]+$" },
    State: state,
    Company: { type: "object", properties: { id: { $ref: "#/$defs/Id" } }, required: ["id"] },
  },
} satisfies JsonObject;

/** What changes when the type State becomes another, as lines. */
function changed(now: JsonObject, defs: JsonObject = {}): readonly string[] {
  return told({ ...base, $defs: { ...base.$defs, State: now, ...defs } });
}

function told(now: JsonObject): readonly string[] {
  return diffSchemas(base, now).map(({ bump, path, what }) => `${bump}: ${path}: ${what}`);
}

it("finds nothing between the schemas that the packages ship and themselves", () => {
  for (const name of datasetNames) {
    const shipped = z.record(z.string(), z.json()).parse(datasetJsonSchema(name));
    expect(diffSchemas(shipped, structuredClone(shipped)), name).toEqual([]);
  }
});

it("passes over descriptions, and over a type that only has another name", () => {
  expect(changed({ ...state, description: "A state." })).toEqual([]);
  const { id, ...rest } = state.properties;
  const renamed = { ...rest, id: { ...id, $ref: "#/$defs/Slug" } };
  expect(changed({ ...state, properties: renamed }, { Slug: base.$defs.Id })).toEqual([]);
});

it("tells fields that are gone or new", () => {
  const { names: _, ...rest } = state.properties;
  expect(changed({ ...state, properties: rest })).toEqual([
    "major: State.names: the field is gone",
  ]);
  const more = { ...state.properties, capital: { type: "string" } };
  expect(changed({ ...state, properties: more })).toEqual([
    "minor: State.capital: the field is new",
  ]);
  expect(changed({ ...state, properties: more, required: ["id", "capital"] })).toEqual([
    "major: State.capital: the field is new and required",
  ]);
});

it("tells fields that may or must be there now", () => {
  expect(changed({ ...state, required: [] })).toEqual([
    "major: State.id: the field may be left out now",
  ]);
  expect(changed({ ...state, required: ["id", "level"] })).toEqual([
    "major: State.level: the field must be there now",
  ]);
});

it("tells members of enums that are gone or new", () => {
  const properties = { ...state.properties, level: { enum: ["federal", "city"] } };
  expect(changed({ ...state, properties })).toEqual([
    'major: State.level: "local" is gone',
    'minor: State.level: "city" is new',
  ]);
});

it("tells types that were narrowed, widened or exchanged", () => {
  const numbers = { ...state.properties, names: { type: "array", items: { type: "number" } } };
  expect(changed({ ...state, properties: numbers })).toEqual([
    'major: State.names[]: "type" is "number", no longer "string"',
  ]);
  const open = { ...state.properties, level: { type: "string" } };
  expect(changed({ ...state, properties: open })).toEqual([
    'major: State.level: no longer only "federal", "local"',
    'major: State.level: "type" is "string", no longer absent',
  ]);
  expect(changed(state, { Id: { type: "string" } })).toEqual([
    'major: Id: "pattern" is absent, no longer "^[a-z]+$"',
  ]);
});

it("tells sorts of records that are gone or new", () => {
  const company = { $ref: "#/$defs/Company" };
  expect(told({ ...base, items: { oneOf: [company] } })).toEqual([
    "major: record[]: State is gone",
  ]);
  const withBloc = { oneOf: [...base.items.oneOf, { $ref: "#/$defs/Bloc" }] };
  expect(told({ ...base, items: withBloc, $defs: { ...base.$defs, Bloc: state } })).toEqual([
    "minor: record[]: Bloc is new",
  ]);
});
