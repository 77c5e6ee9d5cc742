import type { PlatformVariant } from "../types.js";

/**
 * Improved version of the Cheongung medium-range air-defence missile, which LIG Nex1 promotes in
 * Malaysia.
 */
export const cheongungIi: PlatformVariant<"cheongung-ii"> = {
  id: "cheongung-ii",
  kind: "variant",
  name: { en: "Cheongung-II", ko: "천궁-II" },
  aliases: [
    { text: "천궁-Ⅱ", language: "ko", sort: "printed-variant" },
    { text: "천궁2", language: "ko", sort: "printed-variant" },
    { text: "KM-SAM", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Improved version of the Cheongung medium-range air-defence missile, which LIG Nex1 promotes in Malaysia.",
  },
  category: "air-defence-systems",
  makers: ["lig-nex1"],
  origin: "south-korea",
  standing: "prospective",
  specs: {
    length: { value: 4.61, unit: "metres" },
    range: { value: 50, unit: "kilometres", approximate: true },
  },
  variantOf: "cheongung",
  evidence: [
    {
      supports: ["makers", "origin", "aliases"],
      source: "guru-2025",
      exact: ["천궁-II(KM-SAM)", "LIG넥스원은 한국형 미사일 방어 체계"],
      inferred: { origin: '"한국형", Korean-type' },
    },
    {
      supports: "standing",
      source: "guru-2025",
      exact: ["제시했을 가능성이 높다", "천궁-II(KM-SAM)"],
      by: "the-guru",
    },
    {
      supports: ["name.en", "origin"],
      source: "selangor-journal-2024-05",
      exact: ["South Korea’s K239 Chunmoo", "Cheongung-II mid-range"],
    },
    {
      supports: ["name.en", "origin"],
      source: "eurasian-times-2024-05",
      exact: ["Cheongung-II mid-range", "South Korea’s K239 Chunmoo"],
    },
    {
      supports: ["name.en", "origin"],
      source: "defensemirror-2024-05",
      exact: ["Cheonmu and Cheongung-II", "South Korean arms procurement agency"],
      inferred: { origin: "an export of which the South Korean agency speaks" },
    },
    {
      supports: ["aliases", "makers"],
      source: "gukbang-news-2022-03-29",
      exact: ["유도무기 ‘천궁-Ⅱ", "LIG넥스원은 이 전시회에서"],
    },
    {
      supports: ["name.ko", "makers"],
      source: "green-economy-news-2022-03-29",
      exact: ["유도무기 천궁-II", "LIG넥스원의 다양한 유도무기 모형"],
    },
    {
      supports: ["name.ko", "makers", "standing"],
      source: "aju-news-2023-08-24",
      exact: ["요격체계 '천궁-II", "LIG넥스원이 말레이시아에 수출을 원하는 무기는"],
    },
    {
      supports: ["aliases", "variantOf", "makers", "specs"],
      source: "chosun-biz-2023-03-07",
      exact: [
        "개량형인 천궁2의 제원은 길이 4.61m에",
        "사정거리는 40~50㎞",
        "LIG넥스원의 천궁 도입을 검토하고",
      ],
      inferred: {
        makers: "printed of 천궁, of which 천궁2 is the improved version",
        specs: "the greatest range is told as 40~50㎞, of which 50 is the upper end",
      },
    },
    {
      supports: ["name.ko", "makers"],
      source: "financial-news-2025-09-17",
      exact: ["지대공 유도무기 '천궁-II", "LIG넥스원은 2022년부터 말레이시아 DSA"],
    },
  ],
};
