import type { DeliveryEvent } from "../types.js";

/**
 * South Korea's DAPA planned in May 2025 that the first production KF-21 would reach the Republic
 * of Korea Air Force in the second half of 2026.
 */
export const kf21FirstDeliveryPlan202505: DeliveryEvent<"kf-21-first-delivery-plan-2025-05"> = {
  id: "kf-21-first-delivery-plan-2025-05",
  kind: "delivery",
  name: { en: "Plan of May 2025 to deliver the first production KF-21" },
  summary: {
    en: "South Korea's DAPA planned in May 2025 that the first production KF-21 would reach the Republic of Korea Air Force in the second half of 2026.",
  },
  date: "[2026-07..2026-12]",
  modality: "planned",
  asOf: "2025-05-20",
  by: "dapa",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "republic-of-korea-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "kf-21-boramae", quantity: { value: 1, unit: "aircraft" } }],
  contract: "kf-21-production-contract-2024",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "army-recognition-2025-05",
      exact: [
        "in the second half of 2026",
        "scheduled to be delivered",
        "South Korean Air Force (ROKAF)",
        "KF-21 Boramae multirole fighter aircraft",
        "KAI began the low-rate initial production",
      ],
      inferred: {
        date: '"second half of 2026": July and December are our bounds',
        participants: "KAI as the assembler; the sentence names no supplier",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "zona-militar-kf21",
      exact: [
        "for the second half of 2026",
        "made by Korea Aerospace Industries (KAI)",
        "Republic of Korea Air Force (ROKAF)",
        "delivery of the first production fighter",
      ],
      inferred: {
        date: '"second half of 2026": July and December are our bounds',
        participants: "KAI announces the delivery; supplier is our word for it",
        platforms: "“the first production fighter”: of the KF-21, the subject of the page",
      },
      by: "kai",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "defensehere-2025-05",
      exact: [
        "in the second half of 2026",
        "first KF-21 unit is expected",
        "agency confirmed",
        "Republic of Korea Air Force (RoKAF)",
        "KAI received a KRW1.96 trillion",
      ],
      inferred: {
        date: '"second half of 2026": July and December are our bounds',
        contract:
          "the contract of June 2024 for an initial batch of 20; that the first unit belongs to it is not said in words",
        participants: "KAI, at whose plant it is assembled; the sentence names no supplier",
        by: "“agency”: DAPA, whose announcement it is",
      },
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20",
    },
  ],
};
