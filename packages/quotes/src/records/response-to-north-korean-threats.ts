import type { Statement } from "../types.js";

/**
 * It was in answer to threats from North Korea that South Korea sped up the development of its
 * long-range and precision-strike capabilities.
 */
export const responseToNorthKoreanThreats: Statement<"response-to-north-korean-threats"> = {
  id: "response-to-north-korean-threats",
  kind: "statement",
  text: {
    en: "It was in answer to threats from North Korea that South Korea sped up the development of its long-range and precision-strike capabilities.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "occurred",
  subjects: ["long-range-precision-strike", "south-korea", "north-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "South Korea has accelerated its development",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 70,
      exact: "in response to North Korean threats",
    },
  ],
};
