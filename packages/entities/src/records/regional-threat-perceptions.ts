import type { Situation } from "../types.js";

/** Perceptions of threat in the region are rising, according to Defence Security Asia. */
export const regionalThreatPerceptions: Situation<"regional-threat-perceptions"> = {
  id: "regional-threat-perceptions",
  kind: "situation",
  name: { en: "Regional threat perceptions" },
  summary: {
    en: "Perceptions of threat in the region are rising, according to Defence Security Asia.",
  },
  situationType: "threat",
  modality: "ongoing",
  by: "defence-security-asia",
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "rising regional threat perceptions",
    },
  ],
};
