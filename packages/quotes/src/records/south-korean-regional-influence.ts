import type { Statement } from "../types.js";

/** The partnership offers South Korea expanded influence in Southeast Asia. */
export const southKoreanRegionalInfluence: Statement<"south-korean-regional-influence"> = {
  id: "south-korean-regional-influence",
  kind: "statement",
  text: {
    en: "The partnership offers South Korea expanded influence in Southeast Asia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "southeast-asia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 84,
      exact: "offers expanded influence in Southeast Asia",
    },
  ],
};
