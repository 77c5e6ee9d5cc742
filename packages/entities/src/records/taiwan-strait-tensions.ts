import type { Situation } from "../types.js";

/** There are tensions in the Taiwan Strait. */
export const taiwanStraitTensions: Situation<"taiwan-strait-tensions"> = {
  id: "taiwan-strait-tensions",
  kind: "situation",
  name: { en: "Taiwan Strait tensions" },
  summary: { en: "There are tensions in the Taiwan Strait." },
  situationType: "tension",
  modality: "ongoing",
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
