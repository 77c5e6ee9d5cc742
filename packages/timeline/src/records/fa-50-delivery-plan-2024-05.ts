import type { DeliveryEvent } from "../types.js";

/**
 * Park Shangshin, regional manager for Asia of Korea Aerospace Industries, said on 7 May 2024 that
 * Malaysia's air force would receive 18 FA-50M aircraft from October 2026 until June 2027.
 */
export const fa50DeliveryPlan202405: DeliveryEvent<"fa-50-delivery-plan-2024-05"> = {
  id: "fa-50-delivery-plan-2024-05",
  kind: "delivery",
  name: { en: "Plan of May 2024 to deliver FA-50M until June 2027" },
  summary: {
    en: "Park Shangshin, regional manager for Asia of Korea Aerospace Industries, said on 7 May 2024 that Malaysia's air force would receive 18 FA-50M aircraft from October 2026 until June 2027.",
  },
  date: "2026-10/2027-06",
  modality: "planned",
  asOf: "2024-05-07",
  by: "park-shangshin",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "cambodia-news-gazette-2024-05-07",
      exact: [
        "from October 2026",
        "until June 2027",
        "Park said the RMAF would receive",
        "18 units of Malaysia’s FA-50M",
        "Malaysia and KAI signed",
      ],
      by: "park-shangshin",
    },
  ],
};
