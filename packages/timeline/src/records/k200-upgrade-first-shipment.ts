import type { UpgradeEvent } from "../types.js";

/**
 * Daewoo reports that a first five vehicles with automatic transmission and a stronger engine have
 * been shipped.
 */
export const k200UpgradeFirstShipment: UpgradeEvent<"k200-upgrade-first-shipment"> = {
  id: "k200-upgrade-first-shipment",
  kind: "upgrade",
  name: { en: "First five upgraded K200 vehicles" },
  summary: {
    en: "Daewoo reports that a first five vehicles with automatic transmission and a stronger engine have been shipped.",
  },
  date: "[..2001-09-03]",
  modality: "occurred",
  participants: [
    { entity: "daewoo-heavy-industries-and-machinery", role: "supplier" },
    { entity: "malaysia", role: "recipient" },
  ],
  platforms: [{ platform: "k200", quantity: { value: 5, unit: "vehicles" } }],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "hankyung-2001-09-03",
      topic: "first lot of the upgrade",
      by: "daewoo-heavy-industries-and-machinery",
    },
  ],
};
