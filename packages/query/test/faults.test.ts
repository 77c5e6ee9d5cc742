import { collection, QueryError } from "@defence-pact/query/engine";
import { describe, expect, it } from "vitest";

const all = collection([{ id: "kai", kind: "x", date: "2025" }], {
  redirects: {
    "korea-aerospace": { moved: "kai" },
    "the-two": { split: ["kai", "malaysia"] },
    lost: { moved: "nowhere" },
    kai: { moved: "nowhere" },
  },
});

describe("what a stored query gets wrong is said, with what would be right", () => {
  it.each([
    [7, "A query is an object, not 7."],
    [[], "A query is an object, not a list."],
    [{ were: [] }, 'A query has where, dates, orderBy, offset, limit, and no "were".'],
    [{ where: {} }, "where in a stored query is a list, not an object."],
    [{ dates: "2025" }, 'dates in a stored query is a list, not "2025".'],
    [{ orderBy: 1 }, "orderBy in a stored query is a list, not 1."],
    [{ dates: [1] }, "An entry of dates is an object, not 1."],
    [
      { dates: [{ question: "during", time: "2025" }] },
      'A question about dates is one of overlaps, within, before, after, not "during".',
    ],
    [
      { dates: [{ question: "within", time: "2025", in: 1 }] },
      'An entry of dates has question, time, and no "in".',
    ],
    [
      { dates: [{ question: "within", time: "2025/" }] },
      'within("2025/") asks about a time with an unknown end; write .. for no limit.',
    ],
    [
      { dates: [{ question: "after", time: "/2025" }] },
      'after("/2025") asks about a time with an unknown end; write .. for no limit.',
    ],
    [
      { dates: [{ question: "before", time: { min: 1.5 } }] },
      'before takes a date such as "2023/2025" or whole days { min, max }, not {"min":1.5}.',
    ],
    [
      { dates: [{ question: "before", time: ["2025"] }] },
      'before takes a date such as "2023/2025" or whole days { min, max }, not a list.',
    ],
    [{ orderBy: ["id"] }, 'An entry of orderBy is an object, not "id".'],
    [
      { orderBy: [{ field: "id", way: "asc" }] },
      'An entry of orderBy has field, direction, and no "way".',
    ],
    [{ orderBy: [{ field: "id", direction: "up" }] }, 'A direction is "asc" or "desc", not "up".'],
    [{ offset: -1 }, "offset takes a whole number from 0, not -1."],
    [{ limit: 0.5 }, "limit takes a whole number from 0, not 0.5."],
    [{ limit: "1" }, 'limit takes a whole number from 0, not "1".'],
  ])("%j", (data, message) => {
    expect(() => all.fromJSON(data)).toThrow(new QueryError(message));
  });

  it.each([
    [null, 'Conditions are an object such as { kind: "contract" }, not null.'],
    [
      { kind: null },
      "The condition on kind is null: give a string, a number, true or false, or one of the operators present, oneOf, not, between, has, hasAll, hasAny.",
    ],
    [
      { kind: { onof: ["x"] } },
      "The condition on kind.onof is a list: give a string, a number, true or false, or one of the operators present, oneOf, not, between, has, hasAll, hasAny. Did you mean oneOf?",
    ],
    [
      { kind: { oneOf: [], not: "x" } },
      "The condition on kind has oneOf and not: give one operator, and the other in a further where.",
    ],
    [{ kind: { part: {} } }, "The condition on kind.part is empty: say what must hold."],
    [{ kind: { present: 1 } }, "The condition on kind asks present: 1; give true or false."],
    [{ kind: { oneOf: "x" } }, 'The condition on kind has "x" where a list is needed.'],
    [
      { kind: { not: [] } },
      "The condition on kind has a list where a string, a number, true or false is needed.",
    ],
    [
      { kind: Number.NaN },
      "The condition on kind has NaN where a string, a number, true or false is needed.",
    ],
    [
      { kind: { has: {} } },
      "The condition on kind has an object where an element or some of its fields are needed.",
    ],
    [
      { kind: { has: { entity: null } } },
      "The condition on kind.entity is null: give a string, a number, true or false, or one of the operators present, oneOf, not, between, has, hasAll, hasAny.",
    ],
    [
      { kind: { has: { entity: { oneoff: ["x"] } } } },
      "The condition on kind.entity.oneoff is a list: give a string, a number, true or false, or one of the operators present, oneOf, not, between, has, hasAll, hasAny. Did you mean oneOf?",
    ],
    ...[{ has: "x" }, { hasAny: [] }, { part: 1 }].map((entity): [unknown, string] => [
      { kind: { has: { entity } } },
      `The condition on kind.entity${"part" in entity ? ".part" : ""} asks for more than a scalar of an element: give a string, a number, true or false, or one of the operators present, oneOf, not, between.`,
    ]),
    [
      { kind: { has: { oneOf: ["x"], entity: "x" } } },
      "The condition on kind has oneOf and entity: give one operator, and the other in a further where.",
    ],
    ...[[1], [1, "2"], [1, 2, 3], [Number.NaN, 1], [1, Number.NaN], [true, false], [null, 1]].map(
      (between): [unknown, string] => [
        { kind: { between } },
        "The condition on kind asks between: give [low, high], both numbers or both strings.",
      ],
    ),
    [
      { kind: { between: [2, 1] } },
      "The condition on kind asks between 2 and 1: write the lower one first.",
    ],
  ])("%j", (condition, message) => {
    expect(() => all.fromJSON({ where: [condition] })).toThrow(new QueryError(message));
  });

  it("takes conditions eight levels deep, and none deeper", () => {
    const nested = (levels: number) =>
      Array.from({ length: levels }).reduce<unknown>((inner) => ({ part: inner }), 1);
    expect(all.fromJSON({ where: [nested(8)] }).count()).toBe(0);
    expect(() => all.fromJSON({ where: [nested(9)] })).toThrow("is more than 8 levels deep.");
  });
});

describe("an id that is no longer in use", () => {
  it("leads to where it moved, if that is there", () => {
    expect(all.find("korea-aerospace")?.id).toBe("kai");
    expect(all.redirect("korea-aerospace")).toEqual({ moved: "kai" });
    expect(all.find("lost")).toBeUndefined();
    expect(all.find("the-two")).toBeUndefined();
    expect(all.redirect("the-two")).toEqual({ split: ["kai", "malaysia"] });
  });

  it("that is in use all the same is what it was", () => {
    expect(all.find("kai")?.id).toBe("kai");
    expect(all.redirect("kai")).toBeUndefined();
  });

  it("is refused where a record is wanted by its exact id, with what became of it", () => {
    const anyId = collection<{ readonly id: string }>([{ id: "kai" }], {
      redirects: { old: { moved: "kai" }, both: { split: ["kai", "malaysia"] } },
    });
    expect(() => anyId.get("old")).toThrow('The id "old" is no longer in use; it became kai.');
    expect(() => anyId.get("both")).toThrow(
      'The id "both" is no longer in use; it became kai and malaysia.',
    );
    expect(() => anyId.get("ministry")).toThrow(/^No record has the id "ministry"\.$/);
    expect(() => anyId.get("kei")).toThrow(/^No record has the id "kei"\. Did you mean "kai"\?$/);
  });
});
