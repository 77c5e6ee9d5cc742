import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const hdHyundaiHeavyIndustries: Company<"hd-hyundai-heavy-industries"> = {
  id: "hd-hyundai-heavy-industries",
  kind: "company",
  name: {
    en: "HD Hyundai Heavy Industries",
    ko: "HD현대중공업",
  },
  aliases: [
    { text: "Hyundai Heavy Industries", language: "en", sort: "printed-variant" },
    { text: "HHI", language: "en", sort: "abbreviation" },
    { text: "HD HHI", language: "en", sort: "abbreviation" },
  ],
  summary: {
    en: "South Korean defence company, at the seminar of September 2025 in Kuala Lumpur.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      topic: "firms at the seminar",
    },
    {
      supports: ["aliases", "state"],
      source: "asian-military-review-2023-05",
      topic: "designs on show",
    },
    {
      supports: ["aliases", "state"],
      source: "janes-2022",
      topic: "the design to be bid",
    },
    {
      supports: ["name.en", "aliases"],
      source: "korea-joongang-daily-2025-09-24",
      topic: "its forum in Kuala Lumpur",
    },
    {
      supports: "aliases",
      source: "prwire-my-bernama",
      topic: "its offer to the navy",
    },
  ],
};
