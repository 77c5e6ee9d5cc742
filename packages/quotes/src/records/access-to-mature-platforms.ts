import type { Statement } from "../types.js";

/**
 * In industrial terms Malaysia benefits: mature defence platforms of South Korea and advanced
 * technology become accessible to it at a competitive cost.
 */
export const accessToMaturePlatforms: Statement<"access-to-mature-platforms"> = {
  id: "access-to-mature-platforms",
  kind: "statement",
  text: {
    en: "In industrial terms Malaysia benefits: mature defence platforms of South Korea and advanced technology become accessible to it at a competitive cost.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "access to mature South Korean defence",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "platforms and advanced technology",
    },
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 44,
      exact: "at competitive cost",
    },
  ],
};
