import type { Agreement } from "../types.js";

/**
 * Partnership between South Korea and ASEAN, raised to a comprehensive strategic one in October
 * 2024. It is separate from the partnership with Malaysia.
 */
export const aseanSouthKoreaComprehensiveStrategicPartnership: Agreement<"asean-south-korea-comprehensive-strategic-partnership"> =
  {
    id: "asean-south-korea-comprehensive-strategic-partnership",
    kind: "agreement",
    name: {
      en: "ASEAN–South Korea comprehensive strategic partnership",
    },
    summary: {
      en: "Partnership between South Korea and ASEAN, raised to a comprehensive strategic one in October 2024. It is separate from the partnership with Malaysia.",
    },
    instrument: "partnership",
    parties: ["south-korea", "asean"],
    status: "concluded",
    date: "2024-10",
    evidence: [
      {
        supports: ["name", "instrument", "parties", "status", "date"],
        source: "ilovegangwon-2024-11",
        exact: ["지난달 한국과 ‘포괄적 전략 동반자", "동남아시아국가연합(ASEAN·아세안)의"],
        inferred: { date: "지난달 (last month) on a page of November 2024" },
      },
      {
        supports: ["name", "instrument", "parties", "status", "date"],
        source: "kbs-news-2024-11-25",
        exact: [
          "Last month, the South Korea-ASEAN relationship",
          "upgraded to a comprehensive strategic partnership",
        ],
        inferred: { date: '"Last month" on a page of November 2024 ("today (11.25)")' },
      },
    ],
  };
