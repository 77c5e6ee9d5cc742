import type { Situation } from "../types.js";

/**
 * By the article's account Malaysia faces more incursions, and challenges of the grey-zone kind, in
 * its exclusive waters; who is behind them is not said.
 */
export const greyZoneChallenges: Situation<"grey-zone-challenges"> = {
  id: "grey-zone-challenges",
  kind: "situation",
  name: { en: "Incursions and grey-zone challenges" },
  summary: {
    en: "By the article's account Malaysia faces more incursions, and challenges of the grey-zone kind, in its exclusive waters; who is behind them is not said.",
  },
  situationType: "threat",
  modality: "ongoing",
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
