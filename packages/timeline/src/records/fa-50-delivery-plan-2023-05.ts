import type { DeliveryEvent } from "../types.js";

/** The head of Korea Aerospace Industries says deliveries will start in October 2026. */
export const fa50DeliveryPlan202305: DeliveryEvent<"fa-50-delivery-plan-2023-05"> = {
  id: "fa-50-delivery-plan-2023-05",
  kind: "delivery",
  name: { en: "Deliveries from October 2026, as planned in May 2023" },
  summary: {
    en: "The head of Korea Aerospace Industries says deliveries will start in October 2026.",
  },
  date: "2026-10/..",
  modality: "planned",
  asOf: "2023-05-25",
  by: "kang-goo-young",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "star-2023-05-25",
      topic: "start of delivery",
      by: "kang-goo-young",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "pocket-news-2023-05-27",
      topic: "start of delivery",
      by: "kang-goo-young",
    },
    {
      contradicts: "date",
      reported: "2023",
      source: "star-2023-02-24",
      topic: "start of delivery",
      asOf: "2023-02-24",
    },
  ],
};
