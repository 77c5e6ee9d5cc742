import type { Statement } from "../types.js";

/**
 * Access to alternative arms suppliers through the memorandum increases Malaysia's defence
 * sovereignty.
 */
export const greaterDefenceSovereignty: Statement<"greater-defence-sovereignty"> = {
  id: "greater-defence-sovereignty",
  kind: "statement",
  text: {
    en: "Access to alternative arms suppliers through the memorandum increases Malaysia's defence sovereignty.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "defence-industry-mou", "alternative-arms-suppliers"],
  evidence: [
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 50,
      exact: "having access to alternative arms suppliers",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 51,
      exact: "increases Malaysia’s defence sovereignty",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "For Malaysia, it creates",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 100,
      exact: "enhances defence sovereignty",
    },
  ],
};
