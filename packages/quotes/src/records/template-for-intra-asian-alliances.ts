import type { Statement } from "../types.js";

/**
 * If it succeeds, the partnership could be a template for defence-industrial alliances within Asia
 * that rely less on traditional Western supply chains.
 */
export const templateForIntraAsianAlliances: Statement<"template-for-intra-asian-alliances"> = {
  id: "template-for-intra-asian-alliances",
  kind: "statement",
  text: {
    en: "If it succeeds, the partnership could be a template for defence-industrial alliances within Asia that rely less on traditional Western supply chains.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "asia", "western-suppliers"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 56,
      exact: "If successfully realised",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 56,
      exact: "the partnership could serve as",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 56,
      exact: "template for future intra-Asian defence-industrial",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 56,
      exact: "reliance on traditional Western supply chains",
    },
  ],
};
