import type { Group } from "../types.js";

/**
 * Importers on the world's arms market to whom South Korea and Malaysia are expected to market
 * systems that they develop together.
 */
export const thirdPartyImporters: Group<"third-party-importers"> = {
  id: "third-party-importers",
  kind: "group",
  name: { en: "Third-party importers" },
  summary: {
    en: "Importers on the world's arms market to whom South Korea and Malaysia are expected to market systems that they develop together.",
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
