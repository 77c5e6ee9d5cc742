import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, told parliament in a written reply, probably
 * in July 2025, that the 18 FA-50M aircraft would be delivered from October 2026 to August 2027.
 */
export const fa50DeliveryPlan202507: DeliveryEvent<"fa-50-delivery-plan-2025-07"> = {
  id: "fa-50-delivery-plan-2025-07",
  kind: "delivery",
  name: { en: "Plan of mid-2025 to deliver FA-50M until August 2027" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, told parliament in a written reply, probably in July 2025, that the 18 FA-50M aircraft would be delivered from October 2026 to August 2027.",
  },
  date: "2026-10/2027-08",
  modality: "planned",
  asOf: "2025-07?",
  by: "mohamed-khaled-nordin",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 18, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "sun-2025-07",
      exact: [
        "from October 2026 to August 2027",
        "acquiring 18 FLIT-LCA aircraft",
        "Korean Aerospace Industries",
        "Minister Datuk Seri Khaled Nordin",
        "Royal Malaysian Air Force (RMAF)",
      ],
      inferred: {
        by: "the sentence names nobody; it stands in the report of the minister's written reply",
        participants: "printed “Korean Aerospace Industries”",
        platforms:
          "printed “18 FLIT-LCA aircraft” of the same maker, which are the FA-50M of the contract",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["date", "modality"],
      source: "kookbang-ilbo-2025-08-06",
      exact: "2026년부터 순차적으로 인도될 예정이다",
      inferred: { date: "from 2026, in stages; no end is given" },
    },
  ],
};
