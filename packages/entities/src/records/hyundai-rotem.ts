import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const hyundaiRotem: Company<"hyundai-rotem"> = {
  id: "hyundai-rotem",
  kind: "company",
  name: {
    en: "Hyundai Rotem",
    ko: "현대로템",
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
    {
      supports: "name.en",
      source: "xinhua-2016",
      topic: "maker of new armoured vehicles",
    },
  ],
};
