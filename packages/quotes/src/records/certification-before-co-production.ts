import type { Statement } from "../types.js";

/**
 * Certification rules must be aligned before South Korea and Malaysia can co-produce aircraft or
 * air-deliverable systems.
 */
export const certificationBeforeCoProduction: Statement<"certification-before-co-production"> = {
  id: "certification-before-co-production",
  kind: "statement",
  text: {
    en: "Certification rules must be aligned before South Korea and Malaysia can co-produce aircraft or air-deliverable systems.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "airworthiness-recognition", "certification-alignment"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "prerequisite for any co-production",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 23,
      exact: "aircraft or air-deliverable systems",
    },
  ],
};
