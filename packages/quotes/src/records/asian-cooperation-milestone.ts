import type { Statement } from "../types.js";

/** The MoU is a major milestone in cooperation between the defence industries of Asia. */
export const asianCooperationMilestone: Statement<"asian-cooperation-milestone"> = {
  id: "asian-cooperation-milestone",
  kind: "statement",
  text: {
    en: "The MoU is a major milestone in cooperation between the defence industries of Asia.",
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
