import type { Situation } from "../types.js";

/**
 * Tensions in the Taiwan Strait are part of the context of the memorandum, according to Defence
 * Security Asia.
 */
export const taiwanStraitTensions: Situation<"taiwan-strait-tensions"> = {
  id: "taiwan-strait-tensions",
  kind: "situation",
  name: { en: "Taiwan Strait tensions" },
  summary: {
    en: "Tensions in the Taiwan Strait are part of the context of the memorandum, according to Defence Security Asia.",
  },
  situationType: "tension",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["taiwan-strait"],
  evidence: [
    {
      supports: ["name", "modality", "places"],
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Taiwan Strait tensions",
    },
  ],
};
