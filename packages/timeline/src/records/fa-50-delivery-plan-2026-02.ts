import type { DeliveryEvent } from "../types.js";

/** Bernama reports that the maker has committed to four aircraft by the end of 2026. */
export const fa50DeliveryPlan202602: DeliveryEvent<"fa-50-delivery-plan-2026-02"> = {
  id: "fa-50-delivery-plan-2026-02",
  kind: "delivery",
  name: { en: "Four FA-50M by the end of 2026" },
  summary: {
    en: "Bernama reports that the maker has committed to four aircraft by the end of 2026.",
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
