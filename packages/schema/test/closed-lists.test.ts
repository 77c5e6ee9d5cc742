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

describe("fields", () => {
  /** The fields whose schema is of some sort, or a list of that sort. */
  function fieldsOf(part: unknown, isSort: (schema: object) => boolean): readonly string[] {
    if (typeof part !== "object" || part === null) return [];
    return Object.entries(part).flatMap(([key, value]) => {
      const inner = fieldsOf(value, isSort);
      if (key !== "properties") return inner;
      const held = Object.entries(Object(value)).filter(([, field]) =>
        [field, Object(field).items].some((one) => isSort(Object(one))),
      );
      return [...held.map(([name]) => name), ...inner];
    });
  }

  /** In records of any dataset, but for what only evidence has. */
  function inRecords(isSort: (schema: object) => boolean): readonly string[] {
    const all = schema.datasetNames.flatMap((dataset) =>
      fieldsOf(datasetJsonSchema(dataset), isSort),
    );
    const ofEvidence = ["id", "source", "supports", "contradicts", "reported"];
    return [...new Set(all)].filter((field) => !ofEvidence.includes(field)).sort();
  }

  function known(holds: schema.Field["holds"]): string[] {
    return Object.keys(schema.fields).filter((field) => schema.fields[field]?.holds === holds);
  }

  it("hold references exactly where the schema has ids", () => {
    const references = inRecords((field) => Object(field).$ref === "#/$defs/Id");
    // One is an id or a root; the elements of two hold the id, and plain records of one's own are ids.
    const others = ["copies", "holders", "participants"];
    expect(known("reference").sort()).toEqual([...references, ...others].sort());
  });

  it("hold dates exactly where the schema has dates", () => {
    expect(known("date").sort()).toEqual(
      inRecords((field) => Object(field).$ref === "#/$defs/Edtf"),
    );
  });

  it("hold terms wherever the schema has a closed list", () => {
    const closed = inRecords(
      (field) =>
        Array.isArray(Object(field).enum) ||
        ["Modality", "Instrument"].some((name) => Object(field).$ref === `#/$defs/${name}`),
    );
    // Units and bases are written with their numbers; the others are keys of objects of terms.
    const figures = ["basis", "unit"];
    const keys: readonly string[] = [...schema.activities, ...schema.domains];
    const expected = closed.filter((field) => !figures.includes(field) && !keys.includes(field));
    expect(known("term")).toEqual(expect.arrayContaining(expected));
  });

  it("lead only to kinds that there are", () => {
    for (const { to = {}, toByKind = {} } of Object.values(schema.fields)) {
      for (const target of [to, ...Object.values(toByKind)]) {
        const { sources = [], ...others } = target;
        expect(sources).toEqual([]);
        expect(schema.kinds).toMatchObject(
          Object.fromEntries(
            Object.entries(others).map(([dataset, of]) => [
              dataset,
              of.length === 0 ? expect.anything() : expect.arrayContaining([...of]),
            ]),
          ),
        );
      }
    }
  });
});
