import type { Statement } from "../types.js";

/**
 * Integrating the aviation certification regimes of South Korea and Malaysia is a noteworthy
 * strategic sub-element of the memorandum.
 */
export const certificationAsSubElement: Statement<"certification-as-sub-element"> = {
  id: "certification-as-sub-element",
  kind: "statement",
  text: {
    en: "Integrating the aviation certification regimes of South Korea and Malaysia is a noteworthy strategic sub-element of the memorandum.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "airworthiness-recognition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "both nations’ aviation certification regimes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "One strategic sub-element of note",
    },

    {
      contradicts: "text",
      reported: {
        en: "The recognition is a separate pact.",
      },
      source: "defensehere-mou",
      exact: [
        "also signed a separate pact",
        "airworthiness certification of their military aircraft",
      ],
    },
  ],
};
