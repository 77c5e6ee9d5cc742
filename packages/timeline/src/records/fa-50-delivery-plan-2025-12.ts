import type { DeliveryEvent } from "../types.js";

/**
 * By the air force chief's account the maker has promised six aircraft before 2027, with the rest
 * from 2027.
 */
export const fa50DeliveryPlan202512: DeliveryEvent<"fa-50-delivery-plan-2025-12"> = {
  id: "fa-50-delivery-plan-2025-12",
  kind: "delivery",
  name: { en: "Six FA-50M by the end of 2026, the rest from 2027" },
  summary: {
    en: "By the air force chief's account the maker has promised six aircraft before 2027, with the rest from 2027.",
  },
  date: "[..2026-12]",
  modality: "planned",
  asOf: "2025-12-18",
  by: "muhamad-norazlan-aris",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "star-2025-12-18",
      topic: "commitment of the maker",
      by: "muhamad-norazlan-aris",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "contract"],
      source: "global-economic-2025-12-22",
      topic: "six aircraft instead of four",
    },
    {
      supports: "platforms",
      source: "defence-security-asia-2026-01",
      topic: "six aircraft in 2026",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 4, unit: "aircraft" } }],
      source: "bernama-2026-02-19",
      topic: "commitment of the maker",
      by: "kai",
      asOf: "2026-02-19",
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
