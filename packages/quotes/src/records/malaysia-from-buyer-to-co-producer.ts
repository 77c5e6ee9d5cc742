import type { Statement } from "../types.js";

/**
 * Malaysia stands to rise from buyer to strategic co-producer of defence systems with the potential
 * to export.
 */
export const malaysiaFromBuyerToCoProducer: Statement<"malaysia-from-buyer-to-co-producer"> = {
  id: "malaysia-from-buyer-to-co-producer",
  kind: "statement",
  text: {
    en: "Malaysia stands to rise from buyer to strategic co-producer of defence systems with the potential to export.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "expected",
  subjects: ["defence-industry-mou", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 11,
      exact: "stands to elevate Malaysia",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 11,
      exact: "with export potential",
    },
  ],
};
