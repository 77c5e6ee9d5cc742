import type { Statement } from "../types.js";

/** It is key that partnerships diversify in this way beyond the West. */
export const diversificationAsKey: Statement<"diversification-as-key"> = {
  id: "diversification-as-key",
  kind: "statement",
  text: {
    en: "It is key that partnerships diversify in this way beyond the West.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["southeast-asian-states", "the-west"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 82,
      exact: "This diversification is key",
    },
  ],
};
