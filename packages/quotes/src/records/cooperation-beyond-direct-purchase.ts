import type { Statement } from "../types.js";

/** Cooperation under the memorandum is set to extend beyond the direct purchase of systems. */
export const cooperationBeyondDirectPurchase: Statement<"cooperation-beyond-direct-purchase"> = {
  id: "cooperation-beyond-direct-purchase",
  kind: "statement",
  text: {
    en: "Cooperation under the memorandum is set to extend beyond the direct purchase of systems.",
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
