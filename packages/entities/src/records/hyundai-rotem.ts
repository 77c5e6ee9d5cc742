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
      exact: "한화오션, LIG넥스원, 현대로템, HD현대중공업 등",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    {
      supports: "name.en",
      source: "xinhua-2016",
      exact: "Local defense company Hyundai Rotem",
    },
  ],
};
