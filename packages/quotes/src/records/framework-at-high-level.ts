import type { Statement } from "../types.js";

/** The defence-industry memorandum lays down a high-level framework. */
export const frameworkAtHighLevel: Statement<"framework-at-high-level"> = {
  id: "framework-at-high-level",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum lays down a high-level framework.",
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
