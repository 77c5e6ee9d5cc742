import type { Statement } from "../types.js";

/**
 * Improved interoperability could make joint exercises, coordinated logistics and combined
 * operations in Indo-Pacific crises possible.
 */
export const jointExercisesAndOperations: Statement<"joint-exercises-and-operations"> = {
  id: "joint-exercises-and-operations",
  kind: "statement",
  text: {
    en: "Improved interoperability could make joint exercises, coordinated logistics and combined operations in Indo-Pacific crises possible.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: [
    "defence-industry-mou",
    "malaysian-armed-forces",
    "south-korean-armed-forces",
    "indo-pacific",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "potentially enabling future joint exercises",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "joint exercises, logistical coordination",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "combined operations in crisis contingencies",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 40,
      exact: "contingencies across the Indo-Pacific",
    },
  ],
};
