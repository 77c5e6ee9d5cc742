import type { Group } from "../types.js";

/**
 * Importers on the global arms market to which South Korea and Malaysia are expected to market
 * co-developed systems jointly.
 */
export const thirdPartyImporters: Group<"third-party-importers"> = {
  id: "third-party-importers",
  kind: "group",
  name: { en: "Third-party importers" },
  summary: {
    en: "Importers on the global arms market to which South Korea and Malaysia are expected to market co-developed systems jointly.",
  },
  evidence: [
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 9,
      exact: "to third-party importers in the global",
    },
    {
      supports: "name",
      source: "dsa-pact-2025",
      paragraph: 90,
      exact: "crucial to enabling third-market sales",
    },
  ],
};
