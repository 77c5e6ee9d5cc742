import type { DeliveryEvent } from "../types.js";

/**
 * The first KF-21 built for service is to reach South Korea's air force in the second half of 2026.
 */
export const kf21FirstDeliveryPlan202505: DeliveryEvent<"kf-21-first-delivery-plan-2025-05"> = {
  id: "kf-21-first-delivery-plan-2025-05",
  kind: "delivery",
  name: { en: "Planned first delivery of the KF-21" },
  summary: {
    en: "The first KF-21 built for service is to reach South Korea's air force in the second half of 2026.",
  },
  date: "2026-07/2026-12",
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
      topic: "first delivery planned",
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20 (KF-21)",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms"],
      source: "zona-militar-kf21",
      topic: "first delivery planned",
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "defensehere-2025-05",
      topic: "first delivery planned",
      by: "dapa",
      origin: "DAPA announcement of 2025-05-20 (KF-21)",
    },
  ],
};
