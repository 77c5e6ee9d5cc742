import type { Situation } from "../types.js";

/** Tensions are rising in the region of the South China Sea. */
export const southChinaSeaTensions: Situation<"south-china-sea-tensions"> = {
  id: "south-china-sea-tensions",
  kind: "situation",
  name: { en: "South China Sea tensions" },
  summary: { en: "Tensions are rising in the region of the South China Sea." },
  situationType: "tension",
  modality: "ongoing",
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
