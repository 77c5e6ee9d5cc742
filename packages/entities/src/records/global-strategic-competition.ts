import type { Situation } from "../types.js";

/**
 * Global strategic competition affects the region of the ASEAN states, according to Defence
 * Security Asia.
 */
export const globalStrategicCompetition: Situation<"global-strategic-competition"> = {
  id: "global-strategic-competition",
  kind: "situation",
  name: { en: "Global strategic competition" },
  summary: {
    en: "Global strategic competition affects the region of the ASEAN states, according to Defence Security Asia.",
  },
  situationType: "competition",
  modality: "ongoing",
  by: "defence-security-asia",
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "against global strategic competition in their",
    },
  ],
};
