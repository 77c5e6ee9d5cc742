import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const hanwhaAerospace: Company<"hanwha-aerospace"> = {
  id: "hanwha-aerospace",
  kind: "company",
  name: {
    en: "Hanwha Aerospace",
    ko: "한화에어로스페이스",
  },
  aliases: [{ text: "Hanwha", language: "en", sort: "short-name" }],
  summary: {
    en: "South Korean defence company, at the seminar of September 2025 in Kuala Lumpur.",
  },
  state: "south-korea",
  location: "changwon",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      topic: "firms at the seminar",
    },
    {
      supports: "name.en",
      source: "asian-military-review-2024-08",
      topic: "agreement on the K200 upgrade",
    },
    {
      supports: "name.ko",
      source: "chosun-biz-2024-09-03",
      topic: "visit of the Malaysian minister",
    },
    {
      supports: "location",
      source: "defence-security-asia-2024-09",
      topic: "visit to the Hanwha Aerospace plant",
    },
    {
      supports: ["name.en", "aliases"],
      source: "shephard-2024-05-13",
      topic: "offer of Chunmoo",
    },
    {
      supports: ["name.en", "state"],
      source: "asian-military-review-2024-08",
      topic: "agreement on the K200 upgrade",
    },
    {
      supports: "name.ko",
      source: "defense-today-2024-08",
      topic: "agreement on the K200 upgrade",
    },
  ],
};
