import type { Statement } from "../types.js";

/**
 * Aligned certification signals that the memorandum is grounded in industrial synergy and not in
 * purely transactional exchange.
 */
export const pactGroundedInIndustrialSynergy: Statement<"pact-grounded-in-industrial-synergy"> = {
  id: "pact-grounded-in-industrial-synergy",
  kind: "statement",
  text: {
    en: "Aligned certification signals that the memorandum is grounded in industrial synergy and not in purely transactional exchange.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "airworthiness-recognition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "grounded in industrial synergy",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "purely transactional exchange",
    },
  ],
};
