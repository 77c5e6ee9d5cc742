import type { ArmedService } from "../types.js";

/** Air force of Malaysia, for which 18 FA-50M aircraft are on order. */
export const royalMalaysianAirForce: ArmedService<"royal-malaysian-air-force"> = {
  id: "royal-malaysian-air-force",
  kind: "armed-service",
  name: {
    en: "Royal Malaysian Air Force",
    ko: "말레이시아 왕립공군",
    ms: "Tentera Udara Diraja Malaysia",
  },
  aliases: [
    { text: "RMAF", language: "en", sort: "abbreviation" },
    { text: "TUDM", language: "ms", sort: "abbreviation" },
    { text: "말레이시아 공군", language: "ko", sort: "short-name" },
  ],
  summary: { en: "Air force of Malaysia, for which 18 FA-50M aircraft are on order." },
  state: "malaysia",
  branch: "air-force",
  evidence: [
    {
      supports: ["name.en", "aliases", "state"],
      source: "sun-2025",
      exact: "Royal Malaysian Air Force (RMAF)",
      inferred: { state: '"Malaysian"' },
    },
    {
      supports: ["name.en", "aliases"],
      source: "star-2025-12-18",
      exact: "Royal Malaysian Air Force (RMAF)",
    },
    {
      supports: ["name.ko", "aliases", "state"],
      source: "newspim-2025-02-22",
      exact: ["말레이시아 왕립공군(RMAF) 참모총장이", "말레이시아 공군은 FA-50M"],
    },
    {
      supports: ["name.ms", "aliases"],
      source: "air-times-2024-12-05",
      exact: "Tentera Udara Diraja Malaysia (TUDM)",
    },
    {
      supports: ["name.ms", "aliases"],
      source: "motoqar-2026",
      exact: "Tentera Udara Diraja Malaysia (TUDM)",
    },
  ],
};
