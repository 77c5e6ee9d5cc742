import type { Statement } from "../types.js";

/**
 * The terms of co-production still have to be defined: industrial roles, localisation percentages
 * and who owns the intellectual property.
 */
export const coProductionTermsUndefined: Statement<"co-production-terms-undefined"> = {
  id: "co-production-terms-undefined",
  kind: "statement",
  text: {
    en: "The terms of co-production still have to be defined: industrial roles, localisation percentages and who owns the intellectual property.",
  },
  speaker: "defence-security-asia",
  purpose: "next-step",
  modality: "recommended",
  subjects: ["defence-industry-mou", "define-co-production-terms"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "Further work is required to define",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "to define co-production mechanisms",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "including localisation percentages",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "localisation percentages, industrial roles",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 89,
      exact: "intellectual-property ownership",
    },
  ],
};
