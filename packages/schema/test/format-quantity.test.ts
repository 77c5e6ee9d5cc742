import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatQuantity, languages, type Quantity, units } from "../src/index.js";

describe("formatQuantity", () => {
  it.each<[Quantity, string, string, string]>([
    [{ value: 18, unit: "aircraft" }, "18 aircraft", "18 pesawat", "항공기 18대"],
    [
      { value: 1_200, unit: "people", approximate: true },
      "about 1,200 people",
      "kira-kira 1,200 orang",
      "약 1,200명",
    ],
    [
      { value: 18, unit: "aircraft", approximate: true },
      "about 18 aircraft",
      "kira-kira 18 pesawat",
      "항공기 약 18대",
    ],
    [
      { value: 25, unit: "percent", approximate: true },
      "about 25 percent",
      "kira-kira 25 peratus",
      "약 25퍼센트",
    ],
    [{ value: 4, unit: "rank" }, "4th", "ke-4", "4위"],
    [{ value: 47, unit: "ordinal" }, "47th", "ke-47", "제47차"],
    [
      { value: 47, unit: "ordinal", approximate: true },
      "about 47th",
      "kira-kira ke-47",
      "약 제47차",
    ],
    [
      { value: 17, unit: "countries", lowerBound: "more-than" },
      "more than 17 countries",
      "lebih daripada 17 negara",
      "17개국 초과",
    ],
    [
      { value: 30, unit: "ships", approximate: true, lowerBound: "at-least" },
      "at least about 30 ships",
      "sekurang-kurangnya kira-kira 30 kapal",
      "선박 약 30척 이상",
    ],
    [{ value: 1.8, unit: "mach" }, "Mach 1.8", "Mach 1.8", "마하 1.8"],
    [
      { value: 1_500, unit: "kilometres per hour" },
      "1,500 kilometres per hour",
      "1,500 kilometer sejam",
      "시속 1,500킬로미터",
    ],
    [{ value: 0.5, unit: "tonnes" }, "0.5 tonnes", "0.5 tan metrik", "0.5톤"],
    [{ value: -3, unit: "percent" }, "-3 percent", "-3 peratus", "-3퍼센트"],
  ])("writes %o", (quantity, ...words) => {
    expect(languages.map((language) => formatQuantity(quantity, language))).toEqual(words);
  });

  it("writes English unless told otherwise", () => {
    expect(formatQuantity({ value: 2, unit: "feet" })).toBe("2 feet");
  });

  it("writes the singular of every unit in English", () => {
    expect(units.map((unit) => formatQuantity({ value: 1, unit }))).toEqual([
      "1 aircraft",
      "1 vehicle",
      "1 ship",
      "1 launcher",
      "1 missile",
      "1 rocket",
      "1 country",
      "1 person",
      "1 company",
      "1 contract",
      "1 agreement",
      "1st",
      "1st",
      "1 percent",
      "1 year",
      "1 month",
      "1 week",
      "1 hour",
      "1 metre",
      "1 millimetre",
      "1 kilometre",
      "1 nautical mile",
      "1 foot",
      "1 kilogram",
      "1 tonne",
      "1 pound",
      "1 kilometre per hour",
      "1 knot",
      "Mach 1",
      "1 kilonewton",
      "1 pound-force",
      "1 horsepower",
      "1 kilowatt",
      "1 round",
    ]);
  });

  it("names every counted unit in English as the data does, beside any number but 1", () => {
    for (const unit of units) {
      if (unit === "rank" || unit === "ordinal" || unit === "mach") continue;
      expect(formatQuantity({ value: 2, unit })).toBe(`2 ${unit}`);
      expect(formatQuantity({ value: 0, unit })).toBe(`0 ${unit}`);
      expect(formatQuantity({ value: 1.5, unit })).toBe(`1.5 ${unit}`);
    }
  });

  it.each([
    ["st", [1, 21, 101, 1_031]],
    ["nd", [2, 22, 102, 1_032]],
    ["rd", [3, 23, 103, 1_033]],
    ["th", [0, 4, 11, 12, 13, 20, 24, 111, 112, 113, 1_011]],
  ])("ends English ordinals in %s", (ending, values) => {
    for (const value of values) {
      const number = value.toLocaleString("en");
      expect(formatQuantity({ value, unit: "ordinal" })).toBe(`${number}${ending}`);
      expect(formatQuantity({ value, unit: "rank" })).toBe(`${number}${ending}`);
    }
  });

  it.each(units)("writes the number and the word of %s in every language", (unit) => {
    for (const language of languages) {
      const text = formatQuantity({ value: 7, unit }, language);
      expect(text).toMatch(/^\D*7\D*$/);
      expect(text).toMatch(/\p{L}/u);
    }
  });

  it("has a form of its own for one in English alone, and hedges numbers in Korean alone", () => {
    expect(formatQuantity({ value: 1, unit: "ships" }, "ms")).toBe("1 kapal");
    expect(formatQuantity({ value: 1, unit: "ships" }, "ko")).toBe("선박 1척");
    const fast: Quantity = { value: 2, unit: "mach", approximate: true };
    expect(languages.map((language) => formatQuantity(fast, language))).toEqual([
      "about Mach 2",
      "kira-kira Mach 2",
      "마하 약 2",
    ]);
  });

  it("keeps units apart, but for rank and ordinal", () => {
    for (const language of languages) {
      const texts = units.map((unit) => formatQuantity({ value: 5, unit }, language));
      expect(new Set(texts).size).toBe(language === "ko" ? units.length : units.length - 1);
    }
  });

  it("loses no digit: the number in the text is the value", () => {
    const anyValue = fc.oneof(
      fc.integer(),
      fc.double({ min: 0.000_001, max: 1e9, noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(
        anyValue,
        fc.constantFrom(...units),
        fc.constantFrom(...languages),
        fc.boolean(),
        (value, unit, language, hedged) => {
          const quantity: Quantity = hedged ? { value, unit, approximate: true } : { value, unit };
          const text = formatQuantity(quantity, language);
          const [figure = ""] = /-?\d[\d,.]*/.exec(text.replace("ke-", "")) ?? [];
          expect(Number(figure.replaceAll(",", ""))).toBe(value + 0);
          expect(/^about |^kira-kira |(^| )약 /.test(text)).toBe(hedged);
        },
      ),
    );
  });

  it("refuses a value that cannot be written out", () => {
    expect(() => formatQuantity({ value: Number.NaN, unit: "metres" })).toThrow(RangeError);
  });
});
