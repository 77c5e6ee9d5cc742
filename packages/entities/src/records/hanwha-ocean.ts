import type { Company } from "../types.js";

/**
 * South Korean shipbuilder with a yard in Geoje, represented at the defence-industry seminar in
 * Kuala Lumpur in September 2025.
 */
export const hanwhaOcean: Company<"hanwha-ocean"> = {
  id: "hanwha-ocean",
  kind: "company",
  name: {
    en: "Hanwha Ocean",
    ko: "한화오션",
  },
  summary: {
    en: "South Korean shipbuilder with a yard in Geoje, represented at the defence-industry seminar in Kuala Lumpur in September 2025.",
  },
  state: "south-korea",
  location: "geoje",
  evidence: [
    {
      supports: ["name.ko", "state"],
      source: "guru-2025-09-23",
      exact: "한화오션, LIG넥스원, 현대로템, HD현대중공업 등",
      inferred: { state: "우리 주요 방산기업 (our main defence firms), in a South Korean paper" },
    },
    {
      supports: ["name.en", "location"],
      source: "bernama-2026-02-19",
      exact: ["visit to Hanwha Ocean’s shipyard", "shipyard in Geoje"],
    },
  ],
};
