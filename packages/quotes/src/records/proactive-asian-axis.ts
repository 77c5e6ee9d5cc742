import type { Statement } from "../types.js";

/**
 * In terms of regional industrial competition, the memorandum signals a proactive
 * defence-industrial axis in Asia.
 */
export const proactiveAsianAxis: Statement<"proactive-asian-axis"> = {
  id: "proactive-asian-axis",
  kind: "statement",
  text: {
    en: "In terms of regional industrial competition, the memorandum signals a proactive defence-industrial axis in Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "the pact signals a proactive",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "a proactive defence-industrial axis in Asia",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 74,
      exact: "a regional industrial competition lens",
    },
  ],
};
