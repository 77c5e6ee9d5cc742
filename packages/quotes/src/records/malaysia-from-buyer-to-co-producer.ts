import type { Statement } from "../types.js";

/**
 * The partnership stands to raise Malaysia from buyer to a strategic co-producer that can also
 * export defence systems.
 */
export const malaysiaFromBuyerToCoProducer: Statement<"malaysia-from-buyer-to-co-producer"> = {
  id: "malaysia-from-buyer-to-co-producer",
  kind: "statement",
  text: {
    en: "The partnership stands to raise Malaysia from buyer to a strategic co-producer that can also export defence systems.",
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
