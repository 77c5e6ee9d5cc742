import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum shows that both countries see traditional supplier-client
 * dynamics alone as insufficient for military self-reliance.
 */
export const supplierAndClientNotEnough: Statement<"supplier-and-client-not-enough"> = {
  id: "supplier-and-client-not-enough",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum shows that both countries see traditional supplier-client dynamics alone as insufficient for military self-reliance.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 7,
      exact: "traditional supplier-client dynamics alone",
    },
  ],
};
