import type { Statement } from "../types.js";

/**
 * The immediate geostrategic payoff of the memorandum is closer defence-industrial alignment
 * between South Korea and Malaysia.
 */
export const immediateGeostrategicPayoff: Statement<"immediate-geostrategic-payoff"> = {
  id: "immediate-geostrategic-payoff",
  kind: "statement",
  text: {
    en: "The immediate geostrategic payoff of the memorandum is closer defence-industrial alignment between South Korea and Malaysia.",
  },
  speaker: "defence-security-asia",
  purpose: "benefit",
  modality: "claimed",
  subjects: ["defence-industry-mou", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "immediate geostrategic payoff",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "lies in enhanced defence-industrial alignment",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 76,
      exact: "between Seoul and Kuala Lumpur",
    },
  ],
};
