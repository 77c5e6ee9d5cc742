import type { DeliveryEvent } from "../types.js";

/**
 * Korea Aerospace Industries had committed to deliver four FA-50M aircraft to Malaysia's air force
 * by the end of 2026, Bernama reported on 19 February 2026.
 */
export const fa50DeliveryPlan202602: DeliveryEvent<"fa-50-delivery-plan-2026-02"> = {
  id: "fa-50-delivery-plan-2026-02",
  kind: "delivery",
  name: { en: "Plan of February 2026 for four FA-50M by end-2026" },
  summary: {
    en: "Korea Aerospace Industries had committed to deliver four FA-50M aircraft to Malaysia's air force by the end of 2026, Bernama reported on 19 February 2026.",
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
      exact: [
        "delivering four FA-50M aircraft",
        "by the end of 2026",
        "KAI has committed to",
        "Royal Malaysian Air Force (RMAF) roundel",
      ],
      by: "kai",
    },
  ],
};
