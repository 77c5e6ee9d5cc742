import type { DeliveryEvent } from "../types.js";

/**
 * Bernama reports that the maker has committed to four aircraft by the end of 2026; others report
 * six or two.
 */
export const fa50DeliveryPlan202602: DeliveryEvent<"fa-50-delivery-plan-2026-02"> = {
  id: "fa-50-delivery-plan-2026-02",
  kind: "delivery",
  name: { en: "Four FA-50M by the end of 2026" },
  summary: {
    en: "Bernama reports that the maker has committed to four aircraft by the end of 2026; others report six or two.",
  },
  date: "[..2026-12]",
  modality: "planned",
  asOf: "2026-02-19",
  by: "kai",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 4, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "bernama-2026-02-19",
      topic: "commitment of the maker",
      by: "kai",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "star-2025-12-18",
      topic: "commitment of the maker",
      by: "muhamad-norazlan-aris",
      asOf: "2025-12-18",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "global-economic-2025-12-22",
      topic: "six aircraft instead of four",
      asOf: "2025-12-22",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "defence-security-asia-2026-01",
      topic: "six aircraft in 2026",
      asOf: "2026-01",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 2, unit: "aircraft" } }],
      source: "motoqar-2026",
      topic: "assets expected in 2026",
      by: "muhamad-norazlan-aris",
      asOf: "2026-01?",
    },
  ],
};
