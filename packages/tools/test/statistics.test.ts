import { expect, it } from "vitest";
import { indexRecords } from "../src/published.js";
import { figureTable, statistics, withoutWords } from "../src/statistics.js";
import { fingerprint, translationPath } from "../src/translations.js";
import { cited, released, world } from "./world.js";

function figures(...args: Parameters<typeof world>): { readonly [label: string]: string } {
  const { records, translations } = world(...args);
  const counted = statistics(indexRecords(records), translations);
  return Object.fromEntries(counted.map(({ label, value }) => [label.trim(), value]));
}

it("counts records, evidence, sources, disputes and names", () => {
  expect(figures()).toEqual({
    records: "11",
    sources: "2",
    entities: "5",
    platforms: "1",
    timeline: "1",
    quotes: "2",
    "values with evidence": "25",
    "with two or more independent origins": "0 (0 %)",
    "entries of evidence": "13",
    "that contradict": "1",
    "with the words of the source": "8 (62 %)",
    "fields inferred from more than the words": "6",
    "independent origins of sources and entries": "2",
    "records with a dispute": "1",
    "disputed fields": "1",
    "names in en": "7",
    "names in ko": "1",
    "records translated to ms": "0 (0 %)",
    "records translated to ko": "0 (0 %)",
  });
});

it("counts the records whose translation is of the English text that stands", () => {
  const translation = (of: string) => {
    const kept = { jet: { of: fingerprint({ summary: of }), summary: "Jet." } };
    const path = translationPath("platforms", "ms");
    return figures({}, { translations: [{ dataset: "platforms", language: "ms", path, kept }] });
  };
  expect(translation("A jet.")).toMatchObject({
    "records translated to ms": "1 (13 %)",
    "records translated to ko": "0 (0 %)",
  });
  expect(translation("A plane.")).toMatchObject({ "records translated to ms": "0 (0 %)" });
});

it("counts a value with two origins, and copies as one", () => {
  const jet = { evidence: [cited(["name", "standing"], "ordered jets"), released(["name"])] };
  const label = "with two or more independent origins";
  expect(figures({ jet })[label]).toBe("1 (4 %)");
  const copied = figures({ jet, release: { copies: "article" } });
  expect(copied[label]).toBe("0 (0 %)");
  expect(copied["independent origins of sources and entries"]).toBe("1");
});

it("counts inferred fields one by one", () => {
  const entry = cited(["name", "standing"], "ordered jets");
  const jet = { evidence: [{ ...entry, inferred: { name: "a reason", standing: "a reason" } }] };
  expect(figures({ jet })["fields inferred from more than the words"]).toBe("8");
});

it("lists the entries without words by source, with what could not be read", () => {
  const jet = { evidence: [cited(["name"], "jets"), { ...released(["name"]), source: "article" }] };
  expect(withoutWords(indexRecords(world({ jet }).records)).split("\n")).toEqual([
    "article: not said",
    "  jet evidence.1: the order",
    "release: No copy was found on 2024-01-10.",
    "  president evidence.0: the order",
    "  president holders.0.evidence.0: the order",
    "  roh evidence.0: the order",
    "  order evidence.1: the order",
    "  order evidence.2: the price in ringgit",
  ]);
});

it("prints numbers to the right, and shares beside them", () => {
  const table = figureTable([
    { label: "records", value: "1,156" },
    { label: "  disputed", value: "68 (6 %)" },
  ]);
  expect(table).toBe("records     1,156\n  disputed     68 (6 %)");
});
