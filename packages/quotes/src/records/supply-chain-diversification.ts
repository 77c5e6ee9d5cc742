import type { Statement } from "../types.js";

/**
 * Malaysia's turn to South Korea marks a diversification of its defence supplies away from the
 * traditional sources in the West and from Russian systems.
 */
export const supplyChainDiversification: Statement<"supply-chain-diversification"> = {
  id: "supply-chain-diversification",
  kind: "statement",
  text: {
    en: "Malaysia's turn to South Korea marks a diversification of its defence supplies away from the traditional sources in the West and from Russian systems.",
  },
  speaker: "defence-security-asia",
  purpose: "assessment",
  modality: "claimed",
  subjects: ["malaysia", "south-korea", "western-suppliers", "russia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "diversification of its defence supply chain",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "away from traditional Western sources",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 36,
      exact: "and Russian systems",
    },
  ],
};
