import type { Statement } from "../types.js";

/**
 * The broader context includes the South China Sea disputes, tensions in the Taiwan Strait and
 * nuclear instability on the Korean Peninsula.
 */
export const regionalFlashpointsAsContext: Statement<"regional-flashpoints-as-context"> = {
  id: "regional-flashpoints-as-context",
  kind: "statement",
  text: {
    en: "The broader context includes the South China Sea disputes, tensions in the Taiwan Strait and nuclear instability on the Korean Peninsula.",
  },
  speaker: "defence-security-asia",
  purpose: "background",
  modality: "ongoing",
  subjects: [
    "south-china-sea-disputes",
    "taiwan-strait-tensions",
    "korean-peninsula-nuclear-instability",
  ],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Within the broader context of",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "South China Sea disputes",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Taiwan Strait tensions",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 80,
      exact: "Korean Peninsula nuclear instability",
    },
  ],
};
