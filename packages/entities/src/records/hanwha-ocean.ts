import type { Company } from "../types.js";

/** South Korean defence company, at the seminar of September 2025 in Kuala Lumpur. */
export const hanwhaOcean: Company<"hanwha-ocean"> = {
  id: "hanwha-ocean",
  kind: "company",
  name: {
    en: "Hanwha Ocean",
    ko: "한화오션",
  },
  summary: {
    en: "South Korean defence company, at the seminar of September 2025 in Kuala Lumpur.",
  },
  state: "south-korea",
  location: "geoje",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      topic: "firms at the seminar",
    },
    {
      supports: ["name.en", "location"],
      source: "bernama-2026-02-19",
      topic: "shipyard of Hanwha Ocean",
    },
  ],
};
