import type { Statement } from "../types.js";

/**
 * If it is carried out successfully, the memorandum could give South Korea a strong regional
 * partner for its defence-export objectives.
 */
export const strongRegionalPartner: Statement<"strong-regional-partner"> = {
  id: "strong-regional-partner",
  kind: "statement",
  text: {
    en: "If it is carried out successfully, the memorandum could give South Korea a strong regional partner for its defence-export objectives.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["defence-industry-mou", "south-korea", "malaysia", "global-defence-export-target"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "Successful execution could provide",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "with a strong regional partner",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 93,
      exact: "its global defence-export objectives",
    },
  ],
};
