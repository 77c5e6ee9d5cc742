import { fields } from "@defence-pact/schema";
import { expect, it } from "vitest";
import { referencesResolve } from "../../src/rules/references-resolve.js";
import { cited, pathOf, world } from "../world.js";

it("lets references to records of the right kind pass", () => {
  expect(referencesResolve.check(world())).toEqual([]);
});

it("tells a reference to nothing, and what may be meant", () => {
  expect(referencesResolve.check(world({ maker: { state: "kurya" } }))).toMatchObject([
    {
      file: pathOf("entities", "maker"),
      field: "state",
      problem: 'There is no record "kurya".',
      remedy: expect.stringContaining('Did you mean "kuria"?'),
    },
  ]);
});

it("tells a reference to a record of the wrong kind or dataset", () => {
  const wrongKind = referencesResolve.check(world({ maker: { state: "roh" } }));
  expect(wrongKind.map(({ problem }) => problem)).toEqual([
    '"roh" is of kind person in entities; this field names state.',
  ]);
  const wrongDataset = referencesResolve.check(
    world({ order: { platforms: [{ platform: "kuria" }] } }),
  );
  expect(wrongDataset).toMatchObject([{ field: "platforms.platform" }]);
});

it("lets an element of a list name what its field may name", () => {
  const participants = [{ entity: "jet", role: "buyer" }];
  expect(referencesResolve.check(world({ order: { participants } }))).toMatchObject([
    { field: "participants.entity", problem: expect.stringContaining("names entities") },
  ]);
});

it("tells a source or a speaker that is not there, in any evidence", () => {
  const evidence = [{ ...cited(["person"], "said"), source: "artikle", by: "mayker" }];
  const holders = [{ person: "roh", evidence }];
  expect(referencesResolve.check(world({ president: { holders } }))).toMatchObject([
    { field: "holders.0.evidence.0.source", remedy: expect.stringContaining('"article"') },
    { field: "holders.0.evidence.0.by", remedy: expect.stringContaining('"maker"') },
  ]);
});

it("tells a source that copies one that is not there", () => {
  expect(referencesResolve.check(world({ article: { copies: "kuria" } }))).toMatchObject([
    { field: "copies", problem: expect.stringContaining("this field names sources") },
  ]);
});

it("knows what every field that refers to records may name", () => {
  const references = Object.entries(fields).filter(([, { holds }]) => holds === "reference");
  expect(references.length).toBeGreaterThan(20);
  for (const [name, { to }] of references) expect(Object.keys(to ?? {}), name).not.toEqual([]);
});
