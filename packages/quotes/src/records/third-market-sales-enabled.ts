import type { Statement } from "../types.js";

/**
 * Integrated supply chains and export permissions will be crucial for third-market sales and for an
 * industry that stays viable.
 */
export const thirdMarketSalesEnabled: Statement<"third-market-sales-enabled"> = {
  id: "third-market-sales-enabled",
  kind: "statement",
  text: {
    en: "Integrated supply chains and export permissions will be crucial for third-market sales and for an industry that stays viable.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou", "integrate-supply-chains"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "will be crucial to enabling third-market",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "crucial to enabling third-market sales",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "sustained industrial viability",
    },
  ],
};
