import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's air force chief, Muhamad Norazlan Aris, named two FA-50M aircraft among the plans for
 * 2026 in his New Year message to the service.
 */
export const fa50DeliveryPlan2026NewYear: DeliveryEvent<"fa-50-delivery-plan-2026-new-year"> = {
  id: "fa-50-delivery-plan-2026-new-year",
  kind: "delivery",
  name: { en: "New Year plan for two FA-50M in 2026" },
  summary: {
    en: "Malaysia's air force chief, Muhamad Norazlan Aris, named two FA-50M aircraft among the plans for 2026 in his New Year message to the service.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2026-01?",
  by: "muhamad-norazlan-aris",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 2, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "motoqar-2026",
      exact: [
        "dua pesawat tempur ringan F/A-50M",
        "Amanat Tahun Baharu 2026",
        "Tentera Udara Diraja Malaysia (TUDM)",
        "Muhamad Norazlan Aris",
      ],
      inferred: {
        participants:
          "KAI as the seller of the aircraft under the contract; the page does not name it",
      },
      by: "muhamad-norazlan-aris",
    },
  ],
};
