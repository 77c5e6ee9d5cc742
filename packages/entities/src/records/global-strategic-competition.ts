import type { Situation } from "../types.js";

/**
 * A worldwide strategic competition which, by the article's account, reaches the region of the
 * ASEAN states.
 */
export const globalStrategicCompetition: Situation<"global-strategic-competition"> = {
  id: "global-strategic-competition",
  kind: "situation",
  name: { en: "Global strategic competition" },
  summary: {
    en: "A worldwide strategic competition which, by the article's account, reaches the region of the ASEAN states.",
  },
  situationType: "competition",
  modality: "ongoing",
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "against global strategic competition in their",
    },
  ],
};
