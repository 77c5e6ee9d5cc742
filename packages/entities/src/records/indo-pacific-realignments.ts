import type { Situation } from "../types.js";

/** Major realignments which the article sees under way in the Indo-Pacific. */
export const indoPacificRealignments: Situation<"indo-pacific-realignments"> = {
  id: "indo-pacific-realignments",
  kind: "situation",
  name: { en: "Realignments in the Indo-Pacific" },
  summary: { en: "Major realignments which the article sees under way in the Indo-Pacific." },
  situationType: "shift",
  modality: "ongoing",
  places: ["indo-pacific"],
  evidence: [
    {
      supports: ["name", "modality", "places"],
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "the Indo-Pacific is undergoing major realignments",
    },
  ],
};
