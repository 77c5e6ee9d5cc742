import type { ConditionEvent } from "../types.js";

/**
 * Certification, training, logistics, maintenance and lifecycle support must be harmonised to make
 * interoperability and efficient sustainment possible, Defence Security Asia writes of the
 * defence-industry memorandum.
 */
export const harmoniseSupport: ConditionEvent<"harmonise-support"> = {
  id: "harmonise-support",
  kind: "condition",
  name: { en: "Harmonised certification, training, logistics and support" },
  summary: {
    en: "Certification, training, logistics, maintenance and lifecycle support must be harmonised to make interoperability and efficient sustainment possible, Defence Security Asia writes of the defence-industry memorandum.",
  },
  modality: "recommended",
  by: "defence-security-asia",
  agreement: "defence-industry-mou",
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "Harmonisation of certification",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "of certification, logistics, training",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "maintenance and lifecycle support",
    },
    {
      supports: "modality",
      source: "dsa-pact-2025",
      paragraph: 91,
      exact: "must be established to achieve operational",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "While the MoU lays down",
    },
  ],
};
