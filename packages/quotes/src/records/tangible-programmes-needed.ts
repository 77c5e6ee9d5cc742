import type { Statement } from "../types.js";

/**
 * South Korea and Malaysia now need to translate the memorandum into tangible programmes and real
 * industrial outcomes.
 */
export const tangibleProgrammesNeeded: Statement<"tangible-programmes-needed"> = {
  id: "tangible-programmes-needed",
  kind: "statement",
  text: {
    en: "South Korea and Malaysia now need to translate the memorandum into tangible programmes and real industrial outcomes.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: ["defence-industry-mou", "malaysia", "south-korea", "translate-mou-into-programmes"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "will now need to translate",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "translate the MoU into tangible programmes",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 54,
      exact: "and real industrial outcomes",
    },
  ],
};
