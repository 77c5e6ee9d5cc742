import { expect, it } from "vitest";
import { datesValid } from "../../src/rules/dates-valid.js";
import { cited, pathOf, released, world } from "../world.js";

it("lets dates in order pass", () => {
  expect(datesValid.check(world())).toEqual([]);
});

it("tells a rival date that cannot be read", () => {
  const rival = { contradicts: "date", reported: "last week", source: "release", topic: "the day" };
  expect(datesValid.check(world({ order: { evidence: [rival] } }))).toMatchObject([
    { file: pathOf("timeline", "order"), field: "evidence.0.reported" },
  ]);
});

it("lets a rival date that can be read and rival values of other fields pass", () => {
  const about = { source: "release", topic: "the order" };
  const evidence = [
    { contradicts: "date", reported: "2023-06", ...about },
    { contradicts: "name", reported: "last week", ...about },
  ];
  expect(datesValid.check(world({ order: { evidence } }))).toEqual([]);
});

it("takes what a date was inferred from for no date", () => {
  const evidence = [
    { ...cited(["date"], "today"), inferred: { date: "“today” on a page of 2023" } },
  ];
  const context = world({ order: { evidence } });
  expect(context.byId.has("order")).toBe(true);
  expect(datesValid.check(context)).toEqual([]);
});

it("tells what ends before it starts, but not what may not", () => {
  const holding = { person: "roh", evidence: [released(["person", "start", "end"])] };
  const check = (start: string, end: string) =>
    datesValid.check(world({ president: { holders: [{ ...holding, start, end }] } }));
  expect(check("2023-07", "2023-06-30")).toMatchObject([{ field: "holders.0.start" }]);
  expect(check("2023-06", "2023-06-01")).toEqual([]);
});

it("tells a source that was read before it was published", () => {
  expect(datesValid.check(world({ release: { issued: "2024-01-11" } }))).toMatchObject([
    { file: pathOf("sources", "release"), field: "issued" },
    { field: "issued", problem: expect.stringContaining("2024-01-10, the last day") },
  ]);
});

it("tells what is known, or has occurred, after the sources were read", () => {
  expect(datesValid.check(world({ order: { asOf: "2024-02" } }))).toMatchObject([
    { field: "asOf" },
  ]);
  expect(datesValid.check(world({ order: { date: "2024-02" } }))).toMatchObject([
    { field: "date" },
  ]);
  const planned = { date: "2030", modality: "planned" };
  expect(datesValid.check(world({ order: planned }))).toEqual([]);
});

it("finds what was read or attested after today", () => {
  expect(datesValid.check(world({ release: { accessed: "2099-01-01" } }))).toMatchObject([
    { field: "accessed", problem: expect.stringContaining("today") },
  ]);
  const holding = { person: "roh", attested: "2027", evidence: [released(["person", "attested"])] };
  expect(datesValid.check(world({ president: { holders: [holding] } }))).toMatchObject([
    { field: "holders.0.attested" },
  ]);
});
