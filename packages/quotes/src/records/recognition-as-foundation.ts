import type { Statement } from "../types.js";

/**
 * The recognition of airworthiness certifications is a foundation for integrating the aviation
 * industries more deeply.
 */
export const recognitionAsFoundation: Statement<"recognition-as-foundation"> = {
  id: "recognition-as-foundation",
  kind: "statement",
  text: {
    en: "The recognition of airworthiness certifications is a foundation for integrating the aviation industries more deeply.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["airworthiness-recognition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 32,
      exact: "deeper aviation-industrial integration",
    },
  ],
};
