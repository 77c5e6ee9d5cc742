import { expect, it } from "vitest";
import { oneRecordAThing } from "../../src/rules/one-record-a-thing.js";
import { cited, pathOf, world } from "../world.js";

it("lets records pass that differ", () => {
  expect(oneRecordAThing.check(world())).toEqual([]);
});

it("finds a second record of one kind with the same name", () => {
  const twin = {
    id: "kuria-again",
    kind: "state",
    name: { en: "KURIA" },
    summary: { en: "The same state." },
    evidence: [cited(["name"], "makers in Kuria")],
  };
  expect(oneRecordAThing.check(world({}, { added: { entities: [twin] } }))).toMatchObject([
    { file: pathOf("entities", "kuria-again"), problem: expect.stringContaining('"kuria"') },
  ]);
  const company = { ...twin, kind: "company" };
  expect(oneRecordAThing.check(world({}, { added: { entities: [company] } }))).toEqual([]);
});

it("finds an event told twice under two names", () => {
  const twin = {
    id: "purchase",
    kind: "contract",
    name: { en: "Purchase of jets" },
    date: "2023-05-23",
    modality: "occurred",
    participants: [
      { entity: "malya", role: "buyer" },
      { entity: "maker", role: "seller" },
    ],
    platforms: [{ platform: "jet" }],
    summary: { en: "Jets are bought." },
    evidence: [cited(["name"], "ordered eighteen jets")],
  };
  expect(oneRecordAThing.check(world({}, { added: { timeline: [twin] } }))).toMatchObject([
    { file: pathOf("timeline", "purchase"), problem: expect.stringContaining('"order"') },
  ]);
  const later = { ...twin, date: "2024" };
  expect(oneRecordAThing.check(world({}, { added: { timeline: [later] } }))).toEqual([]);
});

it("finds a statement made twice by one speaker", () => {
  const twin = {
    id: "use-again",
    kind: "statement",
    text: { en: "Jets are of use." },
    speaker: "maker",
    purpose: "benefit",
    modality: "claimed",
    evidence: [cited(["text", "speaker", "modality"], "the maker said", 5)],
  };
  expect(oneRecordAThing.check(world({}, { added: { quotes: [twin] } }))).toHaveLength(1);
  const other = { ...twin, speaker: "kuria" };
  expect(oneRecordAThing.check(world({}, { added: { quotes: [other] } }))).toEqual([]);
});
