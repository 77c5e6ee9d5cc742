import type { Statement } from "../types.js";

/**
 * South Korea has developed long-range and precision-strike capabilities faster in response to
 * North Korean threats.
 */
export const responseToNorthKoreanThreats: Statement<"response-to-north-korean-threats"> = {
  id: "response-to-north-korean-threats",
  kind: "statement",
  text: {
    en: "South Korea has developed long-range and precision-strike capabilities faster in response to North Korean threats.",
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
