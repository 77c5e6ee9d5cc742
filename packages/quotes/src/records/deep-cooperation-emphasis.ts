import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum emphasises deep industrial cooperation and technology sharing.
 */
export const deepCooperationEmphasis: Statement<"deep-cooperation-emphasis"> = {
  id: "deep-cooperation-emphasis",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum emphasises deep industrial cooperation and technology sharing.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 13,
      exact: "emphasises deep industrial cooperation",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 13,
      exact: "cooperation and technology-sharing",
    },
  ],
};
