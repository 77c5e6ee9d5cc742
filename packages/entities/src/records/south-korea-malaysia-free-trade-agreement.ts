import type { Agreement } from "../types.js";

/**
 * Free trade agreement of South Korea and Malaysia, whose negotiations were declared concluded on
 * 26 October 2025.
 */
export const southKoreaMalaysiaFreeTradeAgreement: Agreement<"south-korea-malaysia-free-trade-agreement"> =
  {
    id: "south-korea-malaysia-free-trade-agreement",
    kind: "agreement",
    name: {
      en: "South Korea–Malaysia free-trade agreement",
    },
    summary: {
      en: "Free trade agreement of South Korea and Malaysia, whose negotiations were declared concluded on 26 October 2025.",
    },
    instrument: "free-trade-agreement",
    parties: ["south-korea", "malaysia"],
    status: "concluded",
    date: "2025-10-26",
    activities: {
      trade: "expected",
    },
    evidence: [
      {
        supports: ["name", "instrument", "parties", "status", "date"],
        source: "korea-net-2025-10",
        exact: [
          "celebró la conclusión del TLC bilateral",
          "El día anterior",
          "concluyeron las negociaciones",
          "27 de octubre",
          "Malasia y Camboya",
          "Comercio de Corea",
        ],
        inferred: {
          date: '2025-10-26: "El día anterior" to 27 de octubre; no year is printed where seen',
          parties: "South Korea and Malaysia: printed in Spanish: Malasia, Corea",
        },
      },
      {
        supports: ["name", "instrument", "parties", "status", "activities.trade"],
        source: "hawk-2025-10-27",
        exact: [
          "welcomed the conclusion",
          "clinching a bilateral free trade deal",
          "investment will further expand",
          "South Korean President Lee Jae Myung",
          "Malaysian Prime Minister Anwar Ibrahim",
        ],
      },
      {
        supports: ["name", "parties", "activities.trade"],
        source: "korea-herald-2024-03-26",
        exact: [
          "envisioned FTA",
          "bilateral free trade agreement talks",
          "agreed with Malaysia to resume",
          "South Korea's trade ministry",
        ],
      },
      {
        contradicts: "status",
        reported: "signed",
        source: "korea-net-2025-10",
        exact: "firma de un tratado de libre",
      },
    ],
  };
