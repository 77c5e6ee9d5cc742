import type { Statement } from "../types.js";

/** The Indo-Pacific is a contested region. */
export const contestedIndoPacific: Statement<"contested-indo-pacific"> = {
  id: "contested-indo-pacific",
  kind: "statement",
  text: {
    en: "The Indo-Pacific is a contested region.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: ["indo-pacific"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 99,
      exact: "In a contested Indo-Pacific region",
    },
  ],
};
