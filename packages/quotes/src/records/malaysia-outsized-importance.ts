import type { Statement } from "../types.js";

/**
 * Malaysia's location gives it outsized importance for maritime logistics and global trade
 * security.
 */
export const malaysiaOutsizedImportance: Statement<"malaysia-outsized-importance"> = {
  id: "malaysia-outsized-importance",
  kind: "statement",
  text: {
    en: "Malaysia's location gives it outsized importance for maritime logistics and global trade security.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "strait-of-malacca"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "gives it outsized importance to",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "outsized importance to maritime logistics",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 78,
      exact: "global trade security",
    },
  ],
};
