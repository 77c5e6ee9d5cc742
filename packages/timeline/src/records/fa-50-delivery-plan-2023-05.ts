import type { DeliveryEvent } from "../types.js";

/**
 * Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that the company
 * planned to deliver 18 FA-50M aircraft to Malaysia's air force from October 2026.
 */
export const fa50DeliveryPlan202305: DeliveryEvent<"fa-50-delivery-plan-2023-05"> = {
  id: "fa-50-delivery-plan-2023-05",
  kind: "delivery",
  name: { en: "Plan of May 2023 to deliver FA-50M from October 2026" },
  summary: {
    en: "Kang Goo-young, chief executive of Korea Aerospace Industries, said in May 2023 that the company planned to deliver 18 FA-50M aircraft to Malaysia's air force from October 2026.",
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
      exact: [
        "RMAF beginning from October 2026",
        "gradually start delivering",
        "chief executive officer Kang Goo-Young",
        "Korea Aerospace Industries (KAI)",
        "18 FA-50 Block 20",
      ],
      inferred: { contract: 'no contract is named, only the "decision to purchase 18"' },
      by: "kang-goo-young",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "pocket-news-2023-05-27",
      exact: [
        "to commence in October 2026",
        "Kang disclosed that as part",
        "purchase of 18 FA-50",
        "Korea Aerospace Industries (KAI)",
        "Royal Malaysian Air Force (RMAF)",
        "FA-50 Block 20 variant",
      ],
      inferred: {
        by: 'the sentence follows "Kang disclosed that"; his full name stands two sentences before',
      },
      by: "kang-goo-young",
    },
  ],
};
