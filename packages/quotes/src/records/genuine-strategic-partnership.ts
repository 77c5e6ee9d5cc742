import type { Statement } from "../types.js";

/**
 * The defence-industry memorandum elevates the relationship from one of buyer and seller to a
 * genuine strategic partnership.
 */
export const genuineStrategicPartnership: Statement<"genuine-strategic-partnership"> = {
  id: "genuine-strategic-partnership",
  kind: "statement",
  text: {
    en: "The defence-industry memorandum elevates the relationship from one of buyer and seller to a genuine strategic partnership.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "It elevates the bilateral relationship",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 98,
      exact: "from buyer-seller to genuine strategic partnership",
    },
  ],
};
