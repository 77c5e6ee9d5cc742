import type { Statement } from "../types.js";

/** The Indo-Pacific is undergoing major realignments. */
export const indoPacificUndergoesRealignments: Statement<"indo-pacific-undergoes-realignments"> = {
  id: "indo-pacific-undergoes-realignments",
  kind: "statement",
  text: {
    en: "The Indo-Pacific is undergoing major realignments.",
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
