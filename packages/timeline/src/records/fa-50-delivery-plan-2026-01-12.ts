import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, counted four light combat aircraft among what
 * the armed forces would begin to receive in 2026.
 */
export const fa50DeliveryPlan20260112: DeliveryEvent<"fa-50-delivery-plan-2026-01-12"> = {
  id: "fa-50-delivery-plan-2026-01-12",
  kind: "delivery",
  name: { en: "Plan of January 2026 to receive four FA-50M in 2026" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, counted four light combat aircraft among what the armed forces would begin to receive in 2026.",
  },
  date: "2026",
  modality: "planned",
  asOf: "2026-01-12",
  by: "mohamed-khaled-nordin",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 4, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "sinar-harian-2026-01-12",
      exact: [
        "empat unit pesawat Fighter Lead-In Trainer",
        "pada tahun ini kita akan mula",
        "Perutusan Tahun Baharu 2026",
        "Datuk Seri Mohamed Khaled Nordin",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        participants:
          "the FLIT-LCA is the FA-50M, ordered of Korea Aerospace Industries for the Royal Malaysian Air Force",
        platforms: "FLIT-LCA, the FA-50M by its programme",
        date: "“tahun ini”, this year, in a message for 2026",
      },
    },
    {
      supports: ["name", "date", "modality", "participants", "platforms", "contract"],
      source: "bernama-2026-01-12",
      exact: [
        "termasuk empat unit pesawat Fighter Lead-In",
        "sepanjang 2026, selaras dengan keperluan",
        "KUALA LUMPUR 12 Jan (Bernama)",
        "Datuk Seri Mohamed Khaled Nordin berkata",
      ],
      by: "mohamed-khaled-nordin",
      inferred: {
        participants:
          "the FLIT-LCA is the FA-50M, ordered of Korea Aerospace Industries for the Royal Malaysian Air Force",
        platforms: "FLIT-LCA, the FA-50M by its programme",
      },
    },
  ],
};
