import type { ConditionEvent } from "../types.js";

/**
 * Interoperability and efficient sustainment require that certification, logistics, training,
 * maintenance and support over the life cycle be harmonised.
 */
export const harmoniseSupport: ConditionEvent<"harmonise-support"> = {
  id: "harmonise-support",
  kind: "condition",
  name: { en: "Harmonised certification, logistics, training and support" },
  summary: {
    en: "Interoperability and efficient sustainment require that certification, logistics, training, maintenance and support over the life cycle be harmonised.",
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
