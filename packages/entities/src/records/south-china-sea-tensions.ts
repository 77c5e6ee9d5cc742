import type { Situation } from "../types.js";

/** Tensions in the South China Sea region are rising, according to Defence Security Asia. */
export const southChinaSeaTensions: Situation<"south-china-sea-tensions"> = {
  id: "south-china-sea-tensions",
  kind: "situation",
  name: { en: "South China Sea tensions" },
  summary: {
    en: "Tensions in the South China Sea region are rising, according to Defence Security Asia.",
  },
  situationType: "tension",
  modality: "ongoing",
  by: "defence-security-asia",
  places: ["south-china-sea"],
  evidence: [
    {
      supports: ["name", "modality"],
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "rising tensions in the South China",
    },
    {
      supports: "places",
      source: "dsa-pact-2025",
      paragraph: 42,
      exact: "in the South China Sea region",
    },
  ],
};
