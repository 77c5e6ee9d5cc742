import type { Statement } from "../types.js";

/**
 * A deeper defence alliance with South Korea gives Southeast Asian states more partners for
 * capacity building than the West, their traditional military backer.
 */
export const capacityBuildingPartnerships: Statement<"capacity-building-partnerships"> = {
  id: "capacity-building-partnerships",
  kind: "statement",
  text: {
    en: "A deeper defence alliance with South Korea gives Southeast Asian states more partners for capacity building than the West, their traditional military backer.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["southeast-asian-states", "the-west", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "It provides Southeast Asian states with",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "additional partnerships for capacity building",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "beyond traditional Western military backing",
    },
  ],
};
