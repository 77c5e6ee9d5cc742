import type { Statement } from "../types.js";

/**
 * The pact with Malaysia is a further milestone as South Korea's defence exports expand worldwide.
 */
export const pactAsExportMilestone: Statement<"pact-as-export-milestone"> = {
  id: "pact-as-export-milestone",
  kind: "statement",
  text: {
    en: "The pact with Malaysia is a further milestone as South Korea's defence exports expand worldwide.",
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
