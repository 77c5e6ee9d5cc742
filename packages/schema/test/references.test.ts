import { expect, it } from "vitest";
import { referencesOf } from "../src/index.js";

/** References as texts, in order. */
function told(record: object): readonly string[] {
  return referencesOf(record).map(({ field, id }) => `${field} ${id}`);
}

it("lists the ids that fields hold, alone or in lists, in the order of the fields", () => {
  const record = { id: "a", place: "b", parties: ["c", "d"], name: "e", members: [] };
  expect(told(record)).toEqual(["place b", "parties c", "parties d"]);
});

it("lists the ids that elements of lists hold, under the field of the element", () => {
  const record = {
    participants: [{ entity: "a", role: "buyer" }, { entity: "b" }],
    holders: [{ person: "c", start: "2020" }],
    notes: [{ place: "d", text: "place" }],
  };
  expect(told(record)).toEqual([
    "participants.entity a",
    "participants.entity b",
    "holders.person c",
    "notes.place d",
  ]);
});

it("lists what evidence cites, of the record and of elements", () => {
  const record = {
    holders: [{ person: "a", evidence: [{ supports: "person", source: "b" }] }],
    evidence: [
      { supports: "holders", source: "c", by: "d", topic: "e", place: "f" },
      { supports: "holders", source: "b" },
    ],
  };
  expect(told(record)).toEqual([
    "holders.person a",
    "evidence.source b",
    "evidence.source c",
    "evidence.by d",
  ]);
});

it("lists the source that a source copies, and no root", () => {
  expect(told({ id: "a", copies: "b" })).toEqual(["copies b"]);
  expect(told({ id: "a", copies: { root: "the release" } })).toEqual([]);
});

it("lists each pair of field and id once, and one id under each of its fields", () => {
  const record = { parties: ["a", "a"], by: "a", participants: [{ entity: "a" }, { entity: "a" }] };
  expect(told(record)).toEqual(["parties a", "by a", "participants.entity a"]);
});

it("passes over what is no id", () => {
  const record = {
    place: 1,
    by: null,
    parties: [null, 2, {}],
    participants: [null, "a", { entity: 3 }],
    evidence: "a",
    platforms: { platform: "a" },
  };
  expect(told(record)).toEqual(["participants a"]);
});
