import type { Situation } from "../types.js";

/** Threats are increasingly perceived in the region. */
export const regionalThreatPerceptions: Situation<"regional-threat-perceptions"> = {
  id: "regional-threat-perceptions",
  kind: "situation",
  name: { en: "Regional threat perceptions" },
  summary: { en: "Threats are increasingly perceived in the region." },
  situationType: "threat",
  modality: "ongoing",
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "rising regional threat perceptions",
    },
  ],
};
