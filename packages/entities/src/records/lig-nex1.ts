import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const ligNex1: Company<"lig-nex1"> = {
  id: "lig-nex1",
  kind: "company",
  name: {
    en: "LIG Nex1",
    ko: "LIG넥스원",
  },
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
    { supports: "name.en", source: "azertac-2025-10-20", topic: "firms at ADEX 2025" },
    { supports: "name.en", source: "korea-herald-2025-10-27", topic: "guests of a defence forum" },
    {
      supports: "name.ko",
      source: "gukbang-news-2022-03-29",
      topic: "the company at the exhibition",
    },
    {
      supports: "name.ko",
      source: "financial-news-2025-09-17",
      topic: "office in Kuala Lumpur",
    },
  ],
};
