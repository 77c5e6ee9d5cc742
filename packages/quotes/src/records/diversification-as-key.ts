import type { Statement } from "../types.js";

/**
 * At a time when ASEAN states set their national interests against a worldwide strategic
 * competition in the region, it is key that partnerships diversify beyond the West.
 */
export const diversificationAsKey: Statement<"diversification-as-key"> = {
  id: "diversification-as-key",
  kind: "statement",
  text: {
    en: "At a time when ASEAN states set their national interests against a worldwide strategic competition in the region, it is key that partnerships diversify beyond the West.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["southeast-asian-states", "the-west", "asean", "global-strategic-competition"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "This diversification is key",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "as ASEAN states weigh national interests",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "against global strategic competition",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 81,
      exact: "beyond traditional Western military backing",
    },
  ],
};
