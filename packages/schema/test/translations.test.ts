import * as fc from "fast-check";
import { expect, it } from "vitest";
import { isTranslation, localised, localisedAll, nameOf } from "../src/index.js";

const jets = {
  id: "jets",
  name: { en: "Order of jets" },
  summary: { en: "Malya orders jets.", ko: "말랴가 전투기를 주문했다." },
  evidence: [],
};
const text = fc.string({ minLength: 1 });
const language = fc.constantFrom("ms" as const, "ko" as const);
const translation = fc.record({ name: text, summary: text, text }, { requiredKeys: [] });

it("fills in the texts that a record has, and no others", () => {
  const texts = { jets: { name: "Pesanan jet", summary: "Malya memesan jet.", text: "Jet." } };
  expect(localised(jets, { language: "ms", texts })).toEqual({
    ...jets,
    name: { en: "Order of jets", ms: "Pesanan jet" },
    summary: { ...jets.summary, ms: "Malya memesan jet." },
  });
});

it("keeps what a source gives in the language, and everything in English", () => {
  fc.assert(
    fc.property(language, translation, (to, own) => {
      const shown = localised(jets, { language: to, texts: { jets: own } });
      expect(shown.summary.ko).toBe(jets.summary.ko);
      expect(nameOf(shown)).toBe("Order of jets");
      expect(nameOf(shown, to)).toBe(own.name ?? "Order of jets");
      expect(shown.evidence).toBe(jets.evidence);
    }),
  );
});

it("leaves alone a record without a translation", () => {
  expect(localised(jets, { language: "ms", texts: {} })).toBe(jets);
  const inherited = { ...jets, id: "constructor" };
  expect(localised(inherited, { language: "ms", texts: {} })).toBe(inherited);
});

it("does the same with a registry", () => {
  const ms = { language: "ms" as const, texts: { jets: { name: "Pesanan jet" } } };
  const malya = { id: "malya", name: { en: "Malya" } };
  const all = localisedAll({ jets, malya }, ms);
  expect(all).toEqual({ jets: localised(jets, ms), malya });
  expect(all.malya).toBe(malya);
});

it("knows what is our translation", () => {
  const own = { name: "전투기 주문", summary: "말랴가 전투기를 샀다." };
  const ko = { language: "ko" as const, texts: { jets: own } };
  for (const record of [jets, localised(jets, ko)]) {
    expect(isTranslation(record, "name", ko)).toBe(true);
    expect(isTranslation(record, "summary", ko)).toBe(false);
    expect(isTranslation(record, "text", ko)).toBe(false);
  }
  expect(isTranslation({ id: "constructor" }, "name", ko)).toBe(false);
});
