import type { SigningEvent } from "../types.js";

/**
 * South Korea and ASEAN raised their relations to a comprehensive strategic partnership in October
 * 2024.
 */
export const aseanSouthKoreaPartnershipUpgrade: SigningEvent<"asean-south-korea-partnership-upgrade"> =
  {
    id: "asean-south-korea-partnership-upgrade",
    kind: "signing",
    name: { en: "Upgrade of the ASEAN–South Korea partnership" },
    summary: {
      en: "South Korea and ASEAN raised their relations to a comprehensive strategic partnership in October 2024.",
    },
    date: "2024-10",
    modality: "occurred",
    participants: [
      { entity: "south-korea", role: "party" },
      { entity: "asean", role: "party" },
    ],
    agreement: "asean-south-korea-comprehensive-strategic-partnership",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "kbs-news-2024-11-25",
        exact: [
          "Last month, the South Korea-ASEAN relationship",
          "upgraded to a comprehensive strategic partnership",
        ],
        inferred: { date: '"Last month" on a page of November 2024 ("today (11.25)")' },
      },
      {
        supports: ["name", "date", "modality", "participants", "agreement"],
        source: "ilovegangwon-2024-11",
        exact: ["지난달 한국과 ‘포괄적 전략 동반자", "동남아시아국가연합(ASEAN·아세안)의"],
        inferred: { date: "지난달 (last month) on a page of November 2024" },
      },
    ],
  };
