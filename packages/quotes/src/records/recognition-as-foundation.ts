import type { Statement } from "../types.js";

/** The airworthiness recognition is a foundation for deeper aviation-industrial integration. */
export const recognitionAsFoundation: Statement<"recognition-as-foundation"> = {
  id: "recognition-as-foundation",
  kind: "statement",
  text: {
    en: "The airworthiness recognition is a foundation for deeper aviation-industrial integration.",
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
