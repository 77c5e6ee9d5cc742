import type { StepEvent } from "../types.js";

/**
 * Co-production under the defence-industry memorandum still has to be defined: localisation
 * percentages, industrial roles and ownership of intellectual property, Defence Security Asia
 * writes.
 */
export const defineCoProductionTerms: StepEvent<"define-co-production-terms"> = {
  id: "define-co-production-terms",
  kind: "step",
  name: { en: "Definition of localisation, industrial roles and ownership in co-production" },
  summary: {
    en: "Co-production under the defence-industry memorandum still has to be defined: localisation percentages, industrial roles and ownership of intellectual property, Defence Security Asia writes.",
  },
  modality: "recommended",
  by: "defence-security-asia",
  agreement: "defence-industry-mou",
  towards: "translate-mou-into-programmes",
  evidence: [
    {
      supports: ["modality", "towards"],
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "Further work is required to define",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "to define co-production mechanisms",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "including localisation percentages",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "localisation percentages, industrial roles",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "intellectual-property ownership",
    },
    {
      supports: "agreement",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "While the MoU lays down",
    },
    {
      supports: "towards",
      source: "dsa-pact-2025",
      paragraph: 87,
      exact: "translating intent into tangible programmes",
    },
  ],
};
