import type { Situation } from "../types.js";

/** Military competition in the Indo-Pacific is intensifying, according to Defence Security Asia. */
export const indoPacificMilitaryCompetition: Situation<"indo-pacific-military-competition"> = {
  id: "indo-pacific-military-competition",
  kind: "situation",
  name: { en: "Military competition in the Indo-Pacific" },
  summary: {
    en: "Military competition in the Indo-Pacific is intensifying, according to Defence Security Asia.",
  },
  situationType: "competition",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["indo-pacific"],
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "characterised by intensifying military competition",
    },
    {
      supports: "places",
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
  ],
};
