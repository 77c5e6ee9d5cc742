import type { Situation } from "../types.js";

/**
 * Disputes in the South China Sea are part of the context of the memorandum, according to Defence
 * Security Asia.
 */
export const southChinaSeaDisputes: Situation<"south-china-sea-disputes"> = {
  id: "south-china-sea-disputes",
  kind: "situation",
  name: { en: "South China Sea disputes" },
  summary: {
    en: "Disputes in the South China Sea are part of the context of the memorandum, according to Defence Security Asia.",
  },
  situationType: "dispute",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["south-china-sea"],
  evidence: [
    {
      supports: ["name", "modality", "places"],
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "South China Sea disputes",
    },
  ],
};
