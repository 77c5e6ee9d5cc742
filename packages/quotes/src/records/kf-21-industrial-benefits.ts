import type { Statement } from "../types.js";

/**
 * Participation in any subsystem of the KF-21 could unlock significant industrial benefits for
 * Malaysia.
 */
export const kf21IndustrialBenefits: Statement<"kf-21-industrial-benefits"> = {
  id: "kf-21-industrial-benefits",
  kind: "statement",
  text: {
    en: "Participation in any subsystem of the KF-21 could unlock significant industrial benefits for Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "possible",
  subjects: ["kf-21-boramae", "kf-21-programme", "malaysia", "malaysian-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "could unlock significant industrial benefits",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 66,
      exact: "subsystem participation for the KF-21",
    },
  ],
};
