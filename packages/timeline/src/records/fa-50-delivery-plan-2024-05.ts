import type { DeliveryEvent } from "../types.js";

/** A regional manager of the maker gives October 2026 to June 2027 for all 18 aircraft. */
export const fa50DeliveryPlan202405: DeliveryEvent<"fa-50-delivery-plan-2024-05"> = {
  id: "fa-50-delivery-plan-2024-05",
  kind: "delivery",
  name: { en: "Deliveries from October 2026 to June 2027" },
  summary: {
    en: "A regional manager of the maker gives October 2026 to June 2027 for all 18 aircraft.",
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
