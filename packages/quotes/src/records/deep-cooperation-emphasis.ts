import type { Statement } from "../types.js";

/** The pact puts the weight on deep industrial cooperation and on sharing technology. */
export const deepCooperationEmphasis: Statement<"deep-cooperation-emphasis"> = {
  id: "deep-cooperation-emphasis",
  kind: "statement",
  text: {
    en: "The pact puts the weight on deep industrial cooperation and on sharing technology.",
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
