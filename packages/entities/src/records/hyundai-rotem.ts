import type { Company } from "../types.js";

/**
 * Hyundai Rotem is one of the South Korean defence companies represented at the defence-industry
 * seminar in Kuala Lumpur in September 2025.
 */
export const hyundaiRotem: Company<"hyundai-rotem"> = {
  id: "hyundai-rotem",
  kind: "company",
  name: {
    en: "Hyundai Rotem",
    ko: "현대로템",
  },
  summary: {
    en: "Hyundai Rotem is one of the South Korean defence companies represented at the defence-industry seminar in Kuala Lumpur in September 2025.",
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
