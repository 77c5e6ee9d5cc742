import type { Statement } from "../types.js";

/**
 * The collaboration puts both nations in a position to shape the balance of power and the defence
 * industry of the region for years.
 */
export const shapingRegionalPowerBalances: Statement<"shaping-regional-power-balances"> = {
  id: "shaping-regional-power-balances",
  kind: "statement",
  text: {
    en: "The collaboration puts both nations in a position to shape the balance of power and the defence industry of the region for years.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "claimed",
  subjects: ["defence-industry-mou", "malaysia", "south-korea"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 102,
      exact: "positions both nations to shape future",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 102,
      exact: "shape future regional power balances",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 102,
      exact: "and defence industrial ecosystems",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 102,
      exact: "for years to come",
    },
  ],
};
