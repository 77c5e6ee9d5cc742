import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const hanwhaSystems: Company<"hanwha-systems"> = {
  id: "hanwha-systems",
  kind: "company",
  name: {
    en: "Hanwha Systems",
    ko: "한화시스템",
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
    { supports: "name.en", source: "korea-herald-2025-10-27", topic: "hosts of a defence forum" },
  ],
};
