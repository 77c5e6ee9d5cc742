import type { ArmedService } from "../types.js";

/**
 * Navy of Malaysia, which operates two training ships of South Korean design and plans multi-role
 * support ships.
 */
export const royalMalaysianNavy: ArmedService<"royal-malaysian-navy"> = {
  id: "royal-malaysian-navy",
  kind: "armed-service",
  name: { en: "Royal Malaysian Navy", ms: "Tentera Laut Diraja Malaysia", ko: "말레이시아 해군" },
  aliases: [
    { text: "RMN", language: "en", sort: "abbreviation" },
    { text: "TLDM", language: "ms", sort: "abbreviation" },
  ],
  summary: {
    en: "Navy of Malaysia, which operates two training ships of South Korean design and plans multi-role support ships.",
  },
  state: "malaysia",
  branch: "navy",
  evidence: [
    {
      supports: ["name.en", "aliases", "state"],
      source: "star-2026-07-02",
      exact: "Royal Malaysian Navy (TLDM)",
      inferred: { state: '"Malaysian"' },
    },
    {
      supports: ["name.en", "aliases"],
      source: "new-straits-times-2024-10",
      exact: "Royal Malaysian Navy (RMN) chief",
    },
    {
      supports: ["name.ms", "aliases"],
      source: "utusan-2025-04",
      exact: "Tentera Laut Diraja Malaysia (TLDM)",
    },
    { supports: "name.ko", source: "chosun-ilbo-2023-05-23", exact: "말레이시아 해군은 한국의" },
  ],
};
