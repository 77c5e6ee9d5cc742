import type { PlatformFamily } from "../types.js";

/** South Korean medium-range air-defence missile, named in 2023 as a candidate for Malaysia. */
export const cheongung: PlatformFamily<"cheongung"> = {
  id: "cheongung",
  kind: "family",
  name: { en: "Cheongung", ko: "천궁" },
  aliases: [{ text: "KM-SAM", language: "en", sort: "abbreviation" }],
  summary: {
    en: "South Korean medium-range air-defence missile, named in 2023 as a candidate for Malaysia.",
  },
  category: "air-defence-systems",
  makers: ["lig-nex1"],
  origin: "south-korea",
  operators: ["south-korea"],
  standing: "in-competition",
  roles: [
    {
      role: "missile-defence",
      label: { en: "medium-range surface-to-air missile" },
      evidence: [
        {
          supports: ["role", "label"],
          source: "chosun-biz-2023-03-07",
          topic: "a surface-to-air missile for Malaysia",
        },
        {
          supports: ["role", "label"],
          source: "selangor-journal-2024-05",
          topic: "exports under discussion",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.ko", "makers", "origin", "operators", "standing"],
      source: "chosun-biz-2023-03-07",
      topic: "Malaysian interest",
    },
    {
      supports: ["standing", "makers"],
      source: "guru-2025",
      topic: "candidates for air defence",
    },
    { supports: "aliases", source: "altair-2024-05", topic: "air defence under discussion" },
    {
      supports: "name.en",
      source: "selangor-journal-2024-05",
      topic: "exports under discussion",
    },
  ],
};
