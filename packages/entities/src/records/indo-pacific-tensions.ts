import type { Situation } from "../types.js";

/**
 * Tensions in the Indo-Pacific form the background of the memorandum, according to Defence Security
 * Asia.
 */
export const indoPacificTensions: Situation<"indo-pacific-tensions"> = {
  id: "indo-pacific-tensions",
  kind: "situation",
  name: { en: "Indo-Pacific tensions" },
  summary: {
    en: "Tensions in the Indo-Pacific form the background of the memorandum, according to Defence Security Asia.",
  },
  situationType: "tension",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["indo-pacific"],
  evidence: [
    {
      supports: ["name", "modality", "places"],
      source: "dsa-pact-2025",
      paragraph: 1,
      exact: "Amid Indo-Pacific Tensions",
    },
    {
      supports: ["modality", "places"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
  ],
};
