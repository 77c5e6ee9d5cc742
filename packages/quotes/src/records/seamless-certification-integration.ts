import type { Statement } from "../types.js";

/** The aviation certification regimes of South Korea and Malaysia are seamlessly integrated. */
export const seamlessCertificationIntegration: Statement<"seamless-certification-integration"> = {
  id: "seamless-certification-integration",
  kind: "statement",
  text: {
    en: "The aviation certification regimes of South Korea and Malaysia are seamlessly integrated.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["airworthiness-recognition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 22,
      exact: "the seamless integration",
    },
    {
      contradicts: "text",
      reported: { en: "Certification is among the things that must still be harmonised." },
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "Harmonisation of certification",
    },
  ],
};
