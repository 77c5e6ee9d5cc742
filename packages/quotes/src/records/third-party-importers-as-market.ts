import type { Statement } from "../types.js";

/**
 * Co-developed systems are to be marketed jointly to third-party importers in the global arms
 * market.
 */
export const thirdPartyImportersAsMarket: Statement<"third-party-importers-as-market"> = {
  id: "third-party-importers-as-market",
  kind: "statement",
  text: {
    en: "Co-developed systems are to be marketed jointly to third-party importers in the global arms market.",
  },
  speaker: "defence-security-asia",
  purpose: "forecast",
  modality: "expected",
  subjects: ["defence-industry-mou", "third-party-importers"],
  evidence: [
    {
      supports: ["text", "speaker", "modality"],
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "joint marketing of co-developed systems",
    },
    {
      supports: "text",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "to third-party importers",
    },
  ],
};
