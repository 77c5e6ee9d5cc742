import type { Statement } from "../types.js";

/** Cooperation under the pact is going to reach further than buying systems directly. */
export const cooperationBeyondDirectPurchase: Statement<"cooperation-beyond-direct-purchase"> = {
  id: "cooperation-beyond-direct-purchase",
  kind: "statement",
  text: {
    en: "Cooperation under the pact is going to reach further than buying systems directly.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "beyond direct purchase of systems",
    },
  ],
};
