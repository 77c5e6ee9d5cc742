import type { Statement } from "../types.js";

/**
 * The industrial and intellectual-property dimensions of the memorandum are particularly
 * significant.
 */
export const intellectualPropertySignificance: Statement<"intellectual-property-significance"> = {
  id: "intellectual-property-significance",
  kind: "statement",
  text: {
    en: "The industrial and intellectual-property dimensions of the memorandum are particularly significant.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 12,
      exact: "industrial and intellectual-property dimensions",
    },
  ],
};
