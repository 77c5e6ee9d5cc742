import type { Situation } from "../types.js";

/**
 * Malaysia faces increased incursions and grey-zone challenges in its exclusive waters, according
 * to Defence Security Asia. It does not say from whom.
 */
export const greyZoneChallenges: Situation<"grey-zone-challenges"> = {
  id: "grey-zone-challenges",
  kind: "situation",
  name: { en: "Incursions and grey-zone challenges" },
  summary: {
    en: "Malaysia faces increased incursions and grey-zone challenges in its exclusive waters, according to Defence Security Asia. It does not say from whom.",
  },
  situationType: "threat",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["malaysian-exclusive-waters"],
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "faces increased incursions and grey-zone challenges",
    },
    {
      supports: "places",
      source: "dsa-pact-2025",
      paragraph: 68,
      exact: "within its exclusive waters",
      inferred: { places: "“its”: Malaysia’s, the subject of the sentence" },
    },
  ],
};
