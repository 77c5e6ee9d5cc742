import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum could integrate Malaysian subcontractors into South Korea's
 * defence supply chain.
 */
export const malaysianSubcontractorIntegration: Statement<"malaysian-subcontractor-integration"> = {
  id: "malaysian-subcontractor-integration",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum could integrate Malaysian subcontractors into South Korea's defence supply chain.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "malaysian-subcontractors", "south-korean-defence-industry"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 14,
      exact: "integration of Malaysian subcontractors",
    },
  ],
};
