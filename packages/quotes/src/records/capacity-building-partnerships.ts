import type { Statement } from "../types.js";

/**
 * The deeper alliance gives states of Southeast Asia further partnerships in which to build
 * capacity, beyond the military backing that the West traditionally gives.
 */
export const capacityBuildingPartnerships: Statement<"capacity-building-partnerships"> = {
  id: "capacity-building-partnerships",
  kind: "statement",
  text: {
    en: "The deeper alliance gives states of Southeast Asia further partnerships in which to build capacity, beyond the military backing that the West traditionally gives.",
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
