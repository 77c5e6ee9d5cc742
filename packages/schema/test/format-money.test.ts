import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Currency, currencies, formatMoney, languages, type Money } from "../src/index.js";
import { cases } from "./cases.js";

const stated = (amount: number): Money => ({ amount, basis: "stated" });

describe("formatMoney", () => {
  it.each<[Money, Currency, string, string, string]>([
    [
      { amount: 920_000_000, approximate: true, basis: "stated" },
      "USD",
      "about USD 920 million",
      "kira-kira USD 920 juta",
      "약 9억 2,000만 달러",
    ],
    [
      { amount: 4_400_000_000, basis: "converted" },
      "MYR",
      "MYR 4.4 billion (converted)",
      "MYR 4.4 bilion (nilai tukaran)",
      "44억 링깃(환산)",
    ],
    [
      { amount: 4_400_000_000, approximate: true, basis: "converted" },
      "MYR",
      "about MYR 4.4 billion (converted)",
      "kira-kira MYR 4.4 bilion (nilai tukaran)",
      "약 44억 링깃(환산)",
    ],
    [
      { amount: 700_000_000, lowerBound: "more-than", basis: "converted" },
      "USD",
      "more than USD 700 million (converted)",
      "lebih daripada USD 700 juta (nilai tukaran)",
      "7억 달러 초과(환산)",
    ],
    [
      stated(1_206_900_000_000),
      "KRW",
      "KRW 1.2069 trillion",
      "KRW 1.2069 trilion",
      "1조 2,069억 원",
    ],
    [stated(920_500_000), "USD", "USD 920.5 million", "USD 920.5 juta", "9억 2,050만 달러"],
    [stated(1_000_000), "EUR", "EUR 1 million", "EUR 1 juta", "100만 유로"],
    [stated(999_999), "EUR", "EUR 999,999", "EUR 999,999", "99만 9,999 유로"],
    [stated(1_234_567.5), "EUR", "EUR 1,234,567.5", "EUR 1,234,567.5", "123만 4,567.5 유로"],
    [stated(100_000_001), "EUR", "EUR 100,000,001", "EUR 100,000,001", "1억 1 유로"],
    [stated(0), "EUR", "EUR 0", "EUR 0", "0 유로"],
    [stated(0.25), "EUR", "EUR 0.25", "EUR 0.25", "0.25 유로"],
    [stated(-2_500_000), "EUR", "EUR -2.5 million", "EUR -2.5 juta", "-250만 유로"],
    [
      stated(12_345_000_000_000_000),
      "KRW",
      "KRW 12,345 trillion",
      "KRW 12,345 trilion",
      "1경 2,345조 원",
    ],
    [stated(3e20), "KRW", "KRW 300,000,000 trillion", "KRW 300,000,000 trilion", "3해 원"],
  ])("writes %o in %s", (money, currency, ...words) => {
    expect(languages.map((language) => formatMoney(money, currency, language))).toEqual(words);
  });

  it("writes English unless told otherwise", () => {
    expect(formatMoney(stated(5), "USD")).toBe("USD 5");
  });

  it("names every currency in Korean by a name of its own", () => {
    const names = currencies.map((currency) => formatMoney(stated(5), currency, "ko"));
    for (const name of names) expect(name).toMatch(/^5 [가-힣 ]+$/);
    expect(new Set(names).size).toBe(currencies.length);
  });

  const zeros: Readonly<Record<string, number>> = {
    million: 6,
    juta: 6,
    billion: 9,
    bilion: 9,
    trillion: 12,
    trilion: 12,
    만: 4,
    억: 8,
    조: 12,
    경: 16,
    해: 20,
  };
  const anyAmount = fc.oneof(
    fc.maxSafeInteger(),
    fc.integer({ min: -1_000_000, max: 1_000_000 }),
    // Round amounts, as most are: 1 to 9999 with up to 16 zeros, some with a fraction.
    fc
      .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -3, max: 16 }))
      .map(([digits, exponent]) => Number(`${digits}e${exponent}`)),
    fc.double({ min: 0.000_001, max: 999_999_999_999_999_900_000, noNaN: true }),
  );
  const anyMoney = fc.record<Money>({
    amount: anyAmount,
    basis: fc.constantFrom("stated", "converted"),
  });

  it.each(["en", "ms"] as const)(
    "loses no digit: the text in %s reads back as the amount",
    (language) => {
      fc.assert(
        fc.property(anyMoney, fc.boolean(), (money, hedged) => {
          const text = formatMoney(
            hedged ? { ...money, approximate: true } : money,
            "USD",
            language,
          );
          const [, figure = "", word = ""] = /USD ([-\d,.]+) ?([a-z]*)/.exec(text) ?? [];
          expect(Number(`${figure.replaceAll(",", "")}e${zeros[word] ?? 0}`)).toBe(
            money.amount + 0,
          );
          expect(/^(about|kira-kira) /.test(text)).toBe(hedged);
          expect(text.endsWith(")")).toBe(money.basis === "converted");
        }),
        { numRuns: cases(150, 1000) },
      );
    },
  );

  it("loses no digit in Korean: the groups add up to the amount", () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        const text = formatMoney(money, "KRW", "ko");
        const sign = text.startsWith("-") ? "-" : "";
        // Each group fills four places, so that the digits can be put side by side.
        const places = Array.from({ length: 24 }, () => "0");
        let fraction = "";
        for (const [, group = "", rest = "", word = ""] of text.matchAll(
          /([\d,]+)(\.\d+)?([만억조경해]?)/g,
        )) {
          const digits = group.replace(",", "");
          const end = 24 - (zeros[word] ?? 0);
          expect(digits.length).toBeLessThanOrEqual(4);
          places.splice(end - digits.length, digits.length, ...digits);
          fraction += rest;
        }
        expect(Number(`${sign}${places.join("")}${fraction}`)).toBe(money.amount + 0);
      }),
      { numRuns: cases(150, 1000) },
    );
  });

  it("writes at most four decimals before a word, and groups of three digits", () => {
    fc.assert(
      fc.property(anyMoney, (money) => {
        const text = formatMoney(money, "USD");
        expect(text).toMatch(
          /^USD -?\d{1,3}(,\d{3})*((\.\d{1,4})? (million|billion|trillion)|(\.\d+)?)( \(converted\))?$/,
        );
      }),
    );
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1e21, 1e-7])(
    "refuses %s, which cannot be written out",
    (amount) => {
      expect(() => formatMoney(stated(amount), "USD")).toThrow(RangeError);
      expect(() => formatMoney(stated(amount), "USD", "ko")).toThrow(
        `${amount} cannot be written out; give 0 or a number from 0.000001 to below 1e21`,
      );
    },
  );
});
