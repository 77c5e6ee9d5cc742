import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum is a major milestone in defence-industrial cooperation in Asia.
 */
export const asianCooperationMilestone: Statement<"asian-cooperation-milestone"> = {
  id: "asian-cooperation-milestone",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum is a major milestone in defence-industrial cooperation in Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "represents a major milestone in Asian",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 97,
      exact: "in Asian defence-industrial cooperation",
    },
  ],
};
