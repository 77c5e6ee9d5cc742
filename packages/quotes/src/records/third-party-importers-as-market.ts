import type { Statement } from "../types.js";

/**
 * Systems developed together are going to be marketed jointly to third-party importers around the
 * world.
 */
export const thirdPartyImportersAsMarket: Statement<"third-party-importers-as-market"> = {
  id: "third-party-importers-as-market",
  kind: "statement",
  text: {
    en: "Systems developed together are going to be marketed jointly to third-party importers around the world.",
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
