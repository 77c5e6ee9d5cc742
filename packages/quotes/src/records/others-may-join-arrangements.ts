import type { Statement } from "../types.js";

/**
 * Positive results may encourage other Southeast Asian countries to join similar cooperative
 * arrangements in defence industry.
 */
export const othersMayJoinArrangements: Statement<"others-may-join-arrangements"> = {
  id: "others-may-join-arrangements",
  kind: "statement",
  text: {
    en: "Positive results may encourage other Southeast Asian countries to join similar cooperative arrangements in defence industry.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "possible",
  subjects: ["defence-industry-mou", "southeast-asian-states"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "Positive results may also encourage",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "encourage other Southeast Asian countries",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 94,
      exact: "similar cooperative industrial defence arrangements",
    },
  ],
};
