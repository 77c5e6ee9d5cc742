import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 January 2025 that the first two
 * FA-50M aircraft would arrive in October 2026 and the rest of the 18 by the end of 2027.
 */
export const fa50DeliveryPlan202501: DeliveryEvent<"fa-50-delivery-plan-2025-01"> = {
  id: "fa-50-delivery-plan-2025-01",
  kind: "delivery",
  name: { en: "Plan of January 2025 to deliver FA-50M by end-2027" },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, said on 16 January 2025 that the first two FA-50M aircraft would arrive in October 2026 and the rest of the 18 by the end of 2027.",
  },
  date: "2026-10/2027-12",
  modality: "planned",
  asOf: "2025-01-16",
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
      source: "utusan-malaysia-2025-01",
      exact: [
        "Oktober 2026",
        "penghujung 2027",
        "18 pesawat pejuang ringan FA-50M",
        "Tentera Udara Diraja Malaysia",
      ],
      inferred: {
        date: "'penghujung 2027' (end of 2027) told as December",
        by: "'katanya', after 'Mohamed Khaled berkata' in the sentence before",
      },
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["modality", "participants", "contract"],
      source: "malay-mail-2025-01-16",
      exact: [
        "first two aircraft to be received",
        "country in October 2026",
        "Industries (KAI) has reached 48 per",
        "Mohamed Khaled said",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      supports: ["modality", "participants", "platforms", "contract"],
      source: "defence-security-asia-2025-01",
      exact: [
        "According to Mohamed Khaled, the RMAF",
        "first two FA-50M",
        "Korea Aerospace Industries (KAI)",
        "18 FA-50M light combat aircraft",
      ],
      by: "mohamed-khaled-nordin",
    },
    {
      contradicts: "date",
      reported: "2026-10/2028",
      source: "defence-security-asia-2025-01",
      exact: ["delivered by 2028", "first two units in October 2026"],
      asOf: "2025-01",
    },
  ],
};
