import type { Statement } from "../types.js";

/**
 * For years ahead the collaboration places both nations where they can shape balances of power in
 * the region and ecosystems of defence industry.
 */
export const shapingRegionalPowerBalances: Statement<"shaping-regional-power-balances"> = {
  id: "shaping-regional-power-balances",
  kind: "statement",
  text: {
    en: "For years ahead the collaboration places both nations where they can shape balances of power in the region and ecosystems of defence industry.",
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
