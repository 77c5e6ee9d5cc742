import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum signals that both sides will share R&D results, manufacturing
 * capacity and what sales abroad earn in future.
 */
export const sharedResultsAndEarnings: Statement<"shared-results-and-earnings"> = {
  id: "shared-results-and-earnings",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum signals that both sides will share R&D results, manufacturing capacity and what sales abroad earn in future.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 12,
      exact: "shared access to R&D results",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 12,
      exact: "R&D results, manufacturing capacity",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 12,
      exact: "future earnings from international sales",
    },
  ],
};
