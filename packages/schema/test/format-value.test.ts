import { describe, expect, it } from "vitest";
import {
  formatSource,
  formatValue,
  type Reported,
  type ValueWriter,
  writeValue,
} from "../src/index.js";

const names: { readonly [id: string]: string } = { kai: "KAI", "fa-50m": "FA-50M" };
const nameOf = (id: string): string => names[id] ?? id;

const samples: readonly (readonly [
  value: Reported | undefined,
  path: string,
  en: string,
  ko: string,
])[] = [
  ["2023-05", "date", "May 2023", "2023년 5월"],
  ["2023-05", "note", "2023-05", "2023-05"],
  ["last week", "date", "last week", "last week"],
  ["kai", "by", "KAI", "KAI"],
  ["nobody", "speaker", "nobody", "nobody"],
  ["kai", "note", "kai", "kai"],
  ["on-order", "standing", "on order", "주문됨"],
  [["kai", "malaysia"], "parties", "KAI; malaysia", "KAI; malaysia"],
  [
    [{ platform: "fa-50m", quantity: { value: 4, unit: "aircraft" } }],
    "platforms",
    "FA-50M (4 aircraft)",
    "FA-50M (항공기 4대)",
  ],
  [
    [{ text: "KAI", language: "en", sort: "abbreviation" }],
    "aliases",
    "KAI (en, abbreviation)",
    "KAI (en, 약칭)",
  ],
  [{ amount: 4_080_000_000 }, "value.MYR", "MYR 4.08 billion", "40억 8,000만 링깃"],
  [
    { USD: { amount: 1e6, approximate: true, basis: "converted" } },
    "value",
    "about USD 1 million (converted)",
    "약 100만 달러(환산)",
  ],
  [{ value: 2, unit: "ships" }, "figures.count", "2 ships", "선박 2척"],
  [
    { value: 25, unit: "percent", approximate: true, of: "seaborne trade" },
    "measures.shareOfTradedGoods",
    "about 25 percent (seaborne trade)",
    "약 25퍼센트 (seaborne trade)",
  ],
  [
    { amount: 1_000_000_000, lowerBound: "more-than" },
    "value.MYR",
    "more than MYR 1 billion",
    "10억 링깃 초과",
  ],
  [
    { value: 64, unit: "vehicles", lowerBound: "at-least" },
    "platforms.quantity",
    "at least 64 vehicles",
    "차량 64대 이상",
  ],
  [{ training: "planned" }, "activities", "training: planned", "훈련: 계획"],
  ["planned", "activities.training", "planned", "계획"],
  [{ en: "AESA radar", ko: "능동형 레이더" }, "feature", "AESA radar", "능동형 레이더"],
  [
    { person: "kai", start: "2020", evidence: [] },
    "holders",
    "person: KAI, from: 2020",
    "인물: KAI, 시작: 2020년",
  ],
  [1800.5, "range", "1,800.5", "1,800.5"],
  [true, "directed", "true", "true"],
  [null, "instrument", "none", "없음"],
  [undefined, "place", "not recorded", "기록 없음"],
];

describe("formatValue", () => {
  it.each(samples)("writes %j of %s", (value, path, en, ko) => {
    expect(formatValue(value, path, { nameOf })).toBe(en);
    expect(formatValue(value, path, { nameOf, language: "ko" })).toBe(ko);
  });
});

it("tells a writer of a text in another language than asked for", () => {
  const marked: ValueWriter<string> = {
    language: "ms",
    text: (text, language) => (language === undefined ? text : `<${language}>${text}`),
    reference: (id) => id,
    list: (elements) => elements.join(),
    parts: (parts) => parts.map(({ value }) => value).join(),
    element: (first, rest) => [first, ...rest.map(({ value }) => value)].join(),
  };
  expect(writeValue({ en: "Radar", ms: "Radar kita" }, "feature", marked)).toBe("Radar kita");
  expect(writeValue({ en: "Radar" }, "feature", marked)).toBe("<en>Radar");
});

it("sets a printed title in quotation marks and one of ours in brackets", () => {
  const source = { publisher: "Bernama", title: "Order signed", issued: "2023-05-23" };
  expect(formatSource(source)).toBe("Bernama, “Order signed”, 23 May 2023.");
  expect(formatSource({ ...source, titleIsDescription: true, url: "https://a.my" }, "ko")).toBe(
    "Bernama, [Order signed], 2023년 5월 23일. https://a.my",
  );
});
