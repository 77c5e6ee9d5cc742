import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum is a broad government-to-government framework and not a simple
 * procurement contract.
 */
export const frameworkRatherThanPurchase: Statement<"framework-rather-than-purchase"> = {
  id: "framework-rather-than-purchase",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum is a broad government-to-government framework and not a simple procurement contract.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 8,
      exact: "a broad government-to-government (G2G) framework",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 8,
      exact: "than a simple procurement contract",
    },
  ],
};
