import type { Situation } from "../types.js";

/** Competition between great powers is intensifying, according to Defence Security Asia. */
export const greatPowerCompetition: Situation<"great-power-competition"> = {
  id: "great-power-competition",
  kind: "situation",
  name: { en: "Great-power competition" },
  summary: {
    en: "Competition between great powers is intensifying, according to Defence Security Asia.",
  },
  situationType: "competition",
  modality: "ongoing",
  by: "defence-security-asia",
  parties: ["great-powers"],
  evidence: [
    {
      supports: ["name", "modality", "parties"],
      source: "dsa-pact-2025",
      paragraph: 6,
      exact: "due to intensifying great-power competition",
    },
  ],
};
