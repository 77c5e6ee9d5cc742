import type { WeaponSystem } from "../types.js";

/**
 * South Korean rocket artillery which Hanwha Aerospace and a Malaysian partner offer to the
 * Malaysian Army. Its reach is given as 290 or 80 kilometres.
 */
export const k239Chunmoo: WeaponSystem<"k239-chunmoo"> = {
  id: "k239-chunmoo",
  kind: "weapon-system",
  name: { en: "K239 Chunmoo", ko: "천무" },
  aliases: [
    { text: "Chunmoo", language: "en", sort: "short-name" },
    { text: "K239 Chunmoo MLRS", language: "en", sort: "printed-variant" },
  ],
  summary: {
    en: "South Korean rocket artillery which Hanwha Aerospace and a Malaysian partner offer to the Malaysian Army. Its reach is given as 290 or 80 kilometres.",
  },
  category: "artillery",
  makers: ["agency-for-defense-development", "hanwha-aerospace"],
  origin: "south-korea",
  operators: ["south-korea", "poland"],
  standing: "in-competition",
  roles: [
    {
      role: "rocket-artillery",
      evidence: [
        { supports: "role", source: "soldat-technik-2024-05", topic: "the system offered" },
        { supports: "role", source: "shephard-2024-05-13", topic: "the system offered" },
        { supports: "role", source: "wanbiaoku-com-2024-05-11", topic: "the system offered" },
        { supports: "role", source: "korea-herald-2015-03-24", topic: "the new launcher" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "130 mm rockets to 36 kilometres and 239 mm rockets to 80 kilometres" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          topic: "munitions and ranges",
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "munitions and ranges",
        },
      ],
    },
    {
      feature: { en: "290 mm CTM-290 missile to 290 kilometres" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          topic: "munitions and ranges",
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "munitions and ranges",
        },
        {
          supports: ["feature", "modality"],
          source: "asia-business-daily-2025-04-15",
          topic: "missiles sold to Poland",
        },
      ],
    },
    {
      feature: { en: "Two launch pods of different calibre at once" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          topic: "launch pods",
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "launch pods",
        },
      ],
    },
    {
      feature: { en: "Reloading vehicle with four more pods" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "soldat-technik-2024-05",
          topic: "reloading vehicle",
        },
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "reloading vehicle",
        },
      ],
    },
    {
      feature: { en: "In use in some Middle Eastern countries" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "wanbiaoku-com-2024-05-11",
          topic: "users of the system",
        },
      ],
    },
  ],
  specs: { range: { value: 290, unit: "kilometres" } },
  evidence: [
    {
      supports: ["name.en", "aliases"],
      source: "dsa-pact-2025",
      paragraph: 37,
      exact: "K239 Chunmoo MLRS",
    },
    {
      supports: ["name.en", "standing", "origin"],
      source: "soldat-technik-2024-05",
      topic: "competition in Malaysia",
    },
    {
      supports: ["name.en", "standing", "origin", "operators"],
      source: "wanbiaoku-com-2024-05-11",
      topic: "competition in Malaysia",
    },
    { supports: "standing", source: "shephard-2024-05-13", topic: "competition in Malaysia" },
    {
      supports: ["name.en", "standing"],
      source: "altair-2024-05",
      topic: "competition in Malaysia",
    },
    { supports: "operators", source: "soldat-technik-2024-05", topic: "other buyers" },
    {
      supports: ["name.ko", "standing"],
      source: "guru-2024-08-19",
      topic: "coming talks on Chunmoo",
    },
    {
      supports: ["makers", "origin", "aliases"],
      source: "korea-herald-2015-03-24",
      topic: "development by the state agency, manufacture by Hanwha",
    },
    {
      contradicts: "makers",
      reported: ["Hanwha Corporation", "doosan-dst"],
      source: "korea-times-2022-10",
      topic: "rocket by Hanwha Corporation, launcher by Doosan DST",
    },
    {
      supports: "specs.range",
      source: "soldat-technik-2024-05",
      topic: "munitions and ranges",
      by: "hanwha-aerospace",
    },
    {
      supports: "specs.range",
      source: "wanbiaoku-com-2024-05-11",
      topic: "munitions and ranges",
      by: "hanwha-aerospace",
    },
    {
      supports: "specs.range",
      source: "asia-business-daily-2025-04-15",
      topic: "missiles sold to Poland",
    },
    {
      contradicts: "specs.range",
      reported: { value: 80, unit: "kilometres" },
      source: "kbs-world-2022-10",
      topic: "greatest range",
      asOf: "2022-10",
    },
    {
      contradicts: "specs.range",
      reported: { value: 80, unit: "kilometres" },
      source: "korea-herald-2015-03-24",
      topic: "greatest range",
      asOf: "2015-03-24",
    },
    {
      supports: "name.ko",
      source: "chosun-biz-2024-09-03",
      topic: "visit of the Malaysian minister",
    },
  ],
};
