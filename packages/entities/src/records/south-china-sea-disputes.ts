import type { Situation } from "../types.js";

/** There are disputes in the South China Sea. */
export const southChinaSeaDisputes: Situation<"south-china-sea-disputes"> = {
  id: "south-china-sea-disputes",
  kind: "situation",
  name: { en: "South China Sea disputes" },
  summary: { en: "There are disputes in the South China Sea." },
  situationType: "dispute",
  modality: "ongoing",
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
