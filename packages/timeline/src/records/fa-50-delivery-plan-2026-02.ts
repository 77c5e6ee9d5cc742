import type { DeliveryEvent } from "../types.js";

/**
 * Bernama reports that the maker has committed to four aircraft by the end of 2026; others report
 * six or two.
 */
export const fa50DeliveryPlan202602: DeliveryEvent<"fa-50-delivery-plan-2026-02"> = {
  id: "fa-50-delivery-plan-2026-02",
  kind: "delivery",
  name: { en: "Four FA-50M by the end of 2026" },
  summary: {
    en: "Bernama reports that the maker has committed to four aircraft by the end of 2026; others report six or two.",
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
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "star-2025-12-18",
      exact: [
        "commitment for six of the jets",
        "by the end of next year",
        "of the FA-50 ‘Fighting Eagle’",
        "Muhamad Norazlan Aris (pic)",
      ],
      inferred: {
        asOf: "from the address (2025/12/18)",
        platforms: "FA-50 printed, taken as fa-50m",
      },
      by: "muhamad-norazlan-aris",
      asOf: "2025-12-18",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "global-economic-2025-12-22",
      exact: ["4대에서 6대로 늘린다고", "2026년 말까지 인수할 FA-50M"],
      inferred: {
        asOf: "the page's day of issue, in the address; the report it quotes is of the 21st",
      },
      asOf: "2025-12-22",
    },
    {
      contradicts: "platforms",
      reported: [{ platform: "fa-50m", quantity: { value: 6, unit: "aircraft" } }],
      source: "defence-security-asia-2026-01",
      exact: "tranche of six FA-50M aircraft",
      asOf: "2026-01",
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
