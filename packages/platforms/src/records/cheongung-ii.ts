import type { PlatformVariant } from "../types.js";

/** Improved Cheongung, a medium-range air-defence missile that LIG Nex1 promotes in Malaysia. */
export const cheongungIi: PlatformVariant<"cheongung-ii"> = {
  id: "cheongung-ii",
  kind: "variant",
  name: { en: "Cheongung-II", ko: "천궁-II" },
  aliases: [
    { text: "천궁-Ⅱ", language: "ko", sort: "printed-variant" },
    { text: "KM-SAM", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "Improved Cheongung, a medium-range air-defence missile that LIG Nex1 promotes in Malaysia.",
  },
  category: "air-defence-systems",
  makers: ["lig-nex1"],
  origin: "south-korea",
  standing: "in-competition",
  specs: {
    length: { value: 4.61, unit: "metres" },
    range: { value: 50, unit: "kilometres", approximate: true },
  },
  variantOf: "cheongung",
  evidence: [
    {
      supports: ["makers", "origin", "aliases"],
      source: "guru-2025",
      topic: "what LIG Nex1 may have offered",
    },
    {
      supports: "standing",
      source: "guru-2025",
      topic: "what LIG Nex1 may have offered",
      by: "the-guru",
    },
    {
      supports: ["name.en", "origin"],
      source: "selangor-journal-2024-05",
      topic: "exports under discussion",
    },
    {
      supports: ["name.en", "origin"],
      source: "eurasian-times-2024-05",
      topic: "exports under discussion",
    },
    {
      supports: ["name.en", "origin"],
      source: "defensemirror-2024-05",
      topic: "exports under discussion",
    },
    {
      supports: ["aliases", "makers"],
      source: "gukbang-news-2022-03-29",
      topic: "missiles on show",
    },
    {
      supports: ["name.ko", "makers"],
      source: "green-economy-news-2022-03-29",
      topic: "missiles on show",
    },
    {
      supports: ["name.ko", "makers"],
      source: "aju-news-2023-08-24",
      topic: "missiles for Malaysia",
    },
    {
      supports: ["variantOf", "makers", "specs"],
      source: "chosun-biz-2023-03-07",
      topic: "the improved version, given as 40 to 50 kilometres",
    },
    {
      supports: ["name.ko", "makers"],
      source: "financial-news-2025-09-17",
      topic: "missiles promoted in Malaysia",
    },
  ],
};
