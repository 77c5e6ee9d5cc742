import type { WeaponSystem } from "../types.js";

/**
 * South Korean ship-borne air-defence missile, reported in 2024 as favoured for Malaysia's
 * Turkish-built ships.
 */
export const haegung: WeaponSystem<"haegung"> = {
  id: "haegung",
  kind: "weapon-system",
  name: { en: "Haegung", ko: "해궁" },
  aliases: [{ text: "K-SAAM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean ship-borne air-defence missile, reported in 2024 as favoured for Malaysia's Turkish-built ships.",
  },
  category: "missiles",
  makers: ["lig-nex1"],
  origin: "south-korea",
  standing: "in-competition",
  roles: [
    {
      role: "missile-defence",
      evidence: [
        { supports: "role", source: "guru-2024-06-13", topic: "what the missile is for" },
        { supports: "role", source: "aju-news-2023-08-24", topic: "missiles for Malaysia" },
      ],
    },
  ],
  features: [
    {
      feature: { en: "Vertical launch in every direction" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "guru-2024-06-13",
          topic: "what the missile can do",
        },
      ],
    },
    {
      feature: { en: "Two seekers for all weathers" },
      modality: "occurred",
      evidence: [
        {
          supports: ["feature", "modality"],
          source: "guru-2024-06-13",
          topic: "what the missile can do",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.ko", "makers", "origin", "standing"],
      source: "guru-2024-06-13",
      topic: "final review by the navy",
    },
    {
      supports: ["name.ko", "aliases", "makers"],
      source: "aju-news-2023-08-24",
      topic: "missiles for Malaysia",
    },
    {
      supports: ["name.ko", "makers"],
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
      source: "financial-news-2025-09-17",
      topic: "missiles promoted in Malaysia",
    },
    { supports: "name.en", source: "aju-news-2023-08-24", topic: "missiles for Malaysia" },
  ],
};
