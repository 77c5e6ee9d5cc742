import { expect, it } from "vitest";
import { quotationsUnaltered } from "../../src/rules/quotations-unaltered.js";
import { paragraphs, pathOf, world } from "../world.js";

const file = pathOf("quotes", "gladness");
const fingerprints = "packages/tools/quotation-fingerprints.json";

it("lets a quotation as it was pass", () => {
  expect(quotationsUnaltered.check(world())).toEqual([]);
});

it("tells a changed character", () => {
  expect(
    quotationsUnaltered.check(world({ gladness: { text: { en: "We are glad." } } })),
  ).toMatchObject([
    { file, field: "text.en", remedy: expect.stringContaining("Restore it as printed") },
  ]);
});

it("tells a language that came or went", () => {
  const text = { en: "We are glad", ko: "기쁩니다" };
  expect(quotationsUnaltered.check(world({ gladness: { text } }))).toMatchObject([
    { file, field: "text.ko" },
  ]);
});

it("tells a quotation without a fingerprint, and one fingerprint without a quotation", () => {
  const none = world({}, { quotationFingerprints: { sadness: { en: "" } } });
  expect(quotationsUnaltered.check(none)).toMatchObject([
    { file, field: "text" },
    { file: fingerprints, field: "sadness" },
  ]);
});

it("fixes a missing fingerprint, and never a changed one", () => {
  const kept = world().quotationFingerprints;
  const none = world({}, { quotationFingerprints: {} });
  const [fixed] = quotationsUnaltered.fix?.(none) ?? [];
  expect(fixed?.path).toBe(fingerprints);
  expect(JSON.parse(fixed?.text ?? "")).toEqual(kept);
  expect(quotationsUnaltered.fix?.(world({ gladness: { text: { en: "Other" } } }))).toEqual([]);
});

it("tells a quotation that the text does not have, where it is at hand", () => {
  const citation = {
    record: "gladness",
    path: "evidence.0",
    source: "article",
    paragraph: 5,
    exact: "said",
    fields: ["text"],
  };
  const mismatches = [{ problem: "quotation-not-found", citation, foundIn: [] }] as const;
  const text = { source: "article", paragraphs, mismatches };
  expect(quotationsUnaltered.check(world({}, { text }))).toMatchObject([{ file, field: "text" }]);
});
