import type { Statement } from "../types.js";

/**
 * Malaysia's turn to South Korea signals that it is diversifying its defence supplies, away from
 * Russian systems and traditional Western sources.
 */
export const supplyChainDiversification: Statement<"supply-chain-diversification"> = {
  id: "supply-chain-diversification",
  kind: "statement",
  text: {
    en: "Malaysia's turn to South Korea signals that it is diversifying its defence supplies, away from Russian systems and traditional Western sources.",
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
    {
      contradicts: "text",
      reported: {
        en: "Malaysia turns from cooperation centred on the West; Russian systems are not named.",
      },
      source: "news1-2025-10-27",
      exact: ["서구권 중심의 협력에서", "핵심 파트너로"],
    },
    {
      contradicts: "text",
      reported: {
        en: "Malaysia turns from cooperation centred on the West; Russian systems are not named.",
      },
      source: "herald-business-2025-10-27",
      exact: ["서구권 중심의 협력에서 벗어나", "대한민국을 새로운 핵심 파트너로"],
    },
    {
      contradicts: "text",
      reported: {
        en: "Malaysia turns from cooperation centred on the West; Russian systems are not named.",
      },
      source: "m5-dergi-mou",
      exact: ["cooperation centered on the West", "potential,” DAPA said"],
      by: "dapa",
    },
    {
      supports: "text",
      source: "global-business-press-2024-05-07",
      exact: [
        "arms purchases from Russia",
        "decrease in Malaysia’s import of U.S.-made",
        "exporters like South Korea and Turkey",
      ],
      inferred: { text: "from what is told of purchases; diversification is not its word" },
    },
  ],
};
