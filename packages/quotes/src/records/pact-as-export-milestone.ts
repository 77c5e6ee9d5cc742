import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum with Malaysia is another milestone in the global expansion of
 * South Korea's defence exports.
 */
export const pactAsExportMilestone: Statement<"pact-as-export-milestone"> = {
  id: "pact-as-export-milestone",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum with Malaysia is another milestone in the global expansion of South Korea's defence exports.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "this pact with Malaysia represents another",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 47,
      exact: "represents another milestone",
    },
  ],
};
