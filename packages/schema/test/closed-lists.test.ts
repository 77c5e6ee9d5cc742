import { describe, expect, it } from "vitest";
import * as schema from "../src/index.js";
import { datasetJsonSchema } from "../src/zod.js";

describe("closed lists", () => {
  const lists = Object.entries(schema).flatMap(([name, value]) =>
    Array.isArray(value) || value instanceof Set ? [{ name, members: [...value] }] : [],
  );

  it("are found", () => {
    expect(lists.length).toBeGreaterThan(15);
  });

  it.each(lists)("$name has members, each once and none of them blank", ({ members }) => {
    expect(members.length).toBeGreaterThan(1);
    expect(new Set(members).size).toBe(members.length);
    for (const member of members) expect(member).toMatch(/^[A-Za-z]([^\s]| (?! ))*$/);
  });
});

describe("referenceFields", () => {
  /** The names of all properties that hold an id, or a list of ids. */
  function idFields(part: unknown): readonly string[] {
    if (typeof part !== "object" || part === null) return [];
    return Object.entries(part).flatMap(([key, value]) => {
      const inner = idFields(value);
      if (key !== "properties") return inner;
      const held = Object.entries(Object(value)).filter(([, field]) =>
        [field, Object(field).items].some((one) => Object(one).$ref === "#/$defs/Id"),
      );
      return [...held.map(([name]) => name), ...inner];
    });
  }

  it("are all fields that hold the id of another record, but for what only evidence has", () => {
    const fields = (["entities", "platforms", "timeline", "quotes"] as const).flatMap((dataset) =>
      idFields(datasetJsonSchema(dataset)),
    );
    const others = new Set(fields.filter((field) => !["id", "source", "by"].includes(field)));
    const known = [...schema.referenceFields].filter((field) => field !== "by");
    // The elements of these two hold it, in a field of their own.
    expect(known.filter((field) => !others.has(field))).toEqual(["holders", "participants"]);
    expect([...others].filter((field) => !schema.referenceFields.has(field))).toEqual([]);
  });
});
