import type { DeliveryEvent } from "../types.js";

/**
 * The deputy minister tells parliament to expect two aircraft between July and September 2026 and
 * the other 16 until the end of 2027.
 */
export const fa50DeliveryPlan20240319: DeliveryEvent<"fa-50-delivery-plan-2024-03-19"> = {
  id: "fa-50-delivery-plan-2024-03-19",
  kind: "delivery",
  name: { en: "Two FA-50M between July and September 2026, 16 by the end of 2027" },
  summary: {
    en: "The deputy minister tells parliament to expect two aircraft between July and September 2026 and the other 16 until the end of 2027.",
  },
  date: "2026-07/2027-12",
  modality: "planned",
  asOf: "2024-03-19",
  by: "adly-zahari",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "free-malaysia-today-2024-03-19",
      topic: "reply in parliament",
      by: "adly-zahari",
    },
    {
      contradicts: "date",
      reported: "2026-10/2028",
      source: "defense-today-2024-03",
      topic: "stages of delivery",
      asOf: "2024-03",
    },
    {
      contradicts: "date",
      reported: "2026-10/2027-06",
      source: "cambodia-news-gazette-2024-05-07",
      topic: "dates of delivery",
      by: "park-shangshin",
      asOf: "2024-05-07",
    },
  ],
};
