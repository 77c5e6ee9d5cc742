import type { Statement } from "../types.js";

/**
 * The MoU pays off at once in geostrategic terms because South Korea and Malaysia become better
 * aligned in defence industry.
 */
export const immediateGeostrategicPayoff: Statement<"immediate-geostrategic-payoff"> = {
  id: "immediate-geostrategic-payoff",
  kind: "statement",
  text: {
    en: "The MoU pays off at once in geostrategic terms because South Korea and Malaysia become better aligned in defence industry.",
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
