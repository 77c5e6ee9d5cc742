import type { Statement } from "../types.js";

/**
 * As ASEAN states weigh their interests against global strategic competition, the diversification
 * of partnerships is key.
 */
export const diversificationAsKey: Statement<"diversification-as-key"> = {
  id: "diversification-as-key",
  kind: "statement",
  text: {
    en: "As ASEAN states weigh their interests against global strategic competition, the diversification of partnerships is key.",
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
