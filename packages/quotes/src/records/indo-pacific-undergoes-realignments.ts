import type { Statement } from "../types.js";

/** Major realignments are under way in the Indo-Pacific. */
export const indoPacificUndergoesRealignments: Statement<"indo-pacific-undergoes-realignments"> = {
  id: "indo-pacific-undergoes-realignments",
  kind: "statement",
  text: {
    en: "Major realignments are under way in the Indo-Pacific.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["indo-pacific", "indo-pacific-realignments"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 49,
      exact: "the Indo-Pacific is undergoing major realignments",
    },
  ],
};
