import type { DeliveryEvent } from "../types.js";

/**
 * Malaysia's air force chief, Muhamad Norazlan Aris, said in December 2025 that the maker had
 * committed to deliver six FA-50M aircraft by the end of 2026 and the rest from 2027.
 */
export const fa50DeliveryPlan202512: DeliveryEvent<"fa-50-delivery-plan-2025-12"> = {
  id: "fa-50-delivery-plan-2025-12",
  kind: "delivery",
  name: { en: "Plan of December 2025 for six FA-50M by end-2026" },
  summary: {
    en: "Malaysia's air force chief, Muhamad Norazlan Aris, said in December 2025 that the maker had committed to deliver six FA-50M aircraft by the end of 2026 and the rest from 2027.",
  },
  date: "[..2026-12]",
  modality: "planned",
  asOf: "2025-12-18",
  by: "muhamad-norazlan-aris",
  participants: [
    { entity: "kai", role: "supplier" },
    { entity: "royal-malaysian-air-force", role: "recipient" },
  ],
  platforms: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
  contract: "fa-50-contract",
  evidence: [
    {
      supports: ["name", "date", "modality", "participants", "contract"],
      source: "star-2025-12-18",
      exact: [
        "commitment for six of the jets",
        "by the end of next year",
        "rest will be delivered from 2027",
        "Korean Airspace Industries’ highest level",
        "of the FA-50 ‘Fighting Eagle’",
        "Muhamad Norazlan Aris (pic)",
      ],
      inferred: {
        date: '"the end of next year" on a page of 2025-12-18 (address)',
        participants:
          "KAI is misprinted “Korean Airspace Industries”; the recipient is the speaker's air force",
      },
      by: "muhamad-norazlan-aris",
    },
    {
      supports: ["date", "modality", "participants", "platforms", "contract"],
      source: "global-economic-2025-12-22",
      exact: [
        "2026년 말까지 인수할 FA-50M",
        "4대에서 6대로 늘린다고",
        "KAI가 말레이시아 공군(RMAF)의",
        "아리스(Muhammad Norazlan Aris) 말레이시아 공군",
      ],
      by: "muhamad-norazlan-aris",
      origin: "Aero News Journal report of 2025-12-21",
    },
    {
      supports: "platforms",
      source: "defence-security-asia-2026-01",
      exact: "tranche of six FA-50M aircraft",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 2, unit: "aircraft" } }],
      source: "motoqar-2026",
      exact: [
        "dua pesawat tempur ringan F/A-50M",
        "Muhamad Norazlan Aris",
        "Amanat Tahun Baharu 2026",
      ],
      inferred: { asOf: "a New Year message for 2026, day not printed" },
      by: "muhamad-norazlan-aris",
      asOf: "2026-01?",
    },
  ],
};
