import type { Statement } from "../types.js";

/** Both nations now need to turn the MoU into tangible programmes and real results in industry. */
export const tangibleProgrammesNeeded: Statement<"tangible-programmes-needed"> = {
  id: "tangible-programmes-needed",
  kind: "statement",
  text: {
    en: "Both nations now need to turn the MoU into tangible programmes and real results in industry.",
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
