import type { Situation } from "../types.js";

/** The Indo-Pacific is undergoing major realignments, according to Defence Security Asia. */
export const indoPacificRealignments: Situation<"indo-pacific-realignments"> = {
  id: "indo-pacific-realignments",
  kind: "situation",
  name: { en: "Realignments in the Indo-Pacific" },
  summary: {
    en: "The Indo-Pacific is undergoing major realignments, according to Defence Security Asia.",
  },
  situationType: "shift",
  modality: "ongoing",
  by: "defence-security-asia",
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
