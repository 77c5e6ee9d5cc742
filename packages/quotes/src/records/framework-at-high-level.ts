import type { Statement } from "../types.js";

/** What the MoU sets down is a framework at a high level. */
export const frameworkAtHighLevel: Statement<"framework-at-high-level"> = {
  id: "framework-at-high-level",
  kind: "statement",
  text: {
    en: "What the MoU sets down is a framework at a high level.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "MoU lays down a high-level framework",
    },
  ],
};
