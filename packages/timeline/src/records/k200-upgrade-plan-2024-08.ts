import type { UpgradeEvent } from "../types.js";

/**
 * One prototype is to be upgraded and tested first; the rest of the Malaysian fleet is to follow.
 */
export const k200UpgradePlan202408: UpgradeEvent<"k200-upgrade-plan-2024-08"> = {
  id: "k200-upgrade-plan-2024-08",
  kind: "upgrade",
  name: { en: "Plan to upgrade the K200 fleet, 2024" },
  summary: {
    en: "One prototype is to be upgraded and tested first; the rest of the Malaysian fleet is to follow.",
  },
  modality: "planned",
  asOf: "2024-08-02",
  by: "hanwha-aerospace",
  participants: [
    { entity: "hanwha-aerospace", role: "supplier" },
    { entity: "cendana-auto", role: "supplier" },
    { entity: "malaysian-army", role: "beneficiary" },
  ],
  platforms: [{ platform: "k200" }],
  evidence: [
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "asian-military-review-2024-08",
      topic: "prototype first, fleet later",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "defense-today-2024-08",
      topic: "prototype first, fleet later",
    },
    {
      supports: ["name", "modality", "participants", "platforms"],
      source: "guru-2024-08-09",
      topic: "prototype first, fleet later",
      origin: "Hanwha Aerospace release of 2024-08-02 (K200)",
    },
    {
      supports: ["modality", "platforms"],
      source: "zona-militar-2024-08-17",
      topic: "prototype first, fleet later",
    },
  ],
};
