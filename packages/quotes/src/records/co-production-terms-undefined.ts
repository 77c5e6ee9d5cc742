import type { Statement } from "../types.js";

/**
 * How co-production is to work has yet to be defined, percentages of localisation, roles of the
 * industries and ownership of intellectual property included.
 */
export const coProductionTermsUndefined: Statement<"co-production-terms-undefined"> = {
  id: "co-production-terms-undefined",
  kind: "statement",
  text: {
    en: "How co-production is to work has yet to be defined, percentages of localisation, roles of the industries and ownership of intellectual property included.",
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
