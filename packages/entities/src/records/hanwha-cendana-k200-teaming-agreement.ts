import type { Agreement } from "../types.js";

/**
 * Teaming agreement of 2 August 2024 between Hanwha Aerospace of South Korea and Malaysia's Cendana
 * Auto on upgrading the Malaysian Army's K200 vehicles.
 */
export const hanwhaCendanaK200TeamingAgreement: Agreement<"hanwha-cendana-k200-teaming-agreement"> =
  {
    id: "hanwha-cendana-k200-teaming-agreement",
    kind: "agreement",
    name: { en: "Hanwha Aerospace–Cendana Auto teaming agreement on the K200" },
    summary: {
      en: "Teaming agreement of 2 August 2024 between Hanwha Aerospace of South Korea and Malaysia's Cendana Auto on upgrading the Malaysian Army's K200 vehicles.",
    },
    instrument: "teaming-agreement",
    parties: ["hanwha-aerospace", "cendana-auto"],
    status: "signed",
    date: "2024-08-02",
    evidence: [
      {
        supports: ["name", "instrument", "parties", "status"],
        source: "asian-military-review-2024-08",
        exact: [
          "the teaming agreement",
          "agreement was witnessed",
          "South Korean defence prime Hanwha Aerospace",
          "Cendana Auto",
          "army’s K200 fleet",
        ],
      },
      {
        supports: ["name", "parties", "status", "date"],
        source: "defense-today-2024-08",
        exact: [
          "한화에어로스페이스는 8월 2일",
          "센다나 오토(Cendana Auto)와",
          "K200 장갑차의 성능을",
          "계약을 체결했다",
        ],
        inferred: { date: '"8월 2일"; the year from the page\'s issue' },
      },
      {
        supports: ["name", "parties", "status", "date"],
        source: "guru-2024-08-09",
        exact: [
          "지난 2일(현지시간) 말레이시아 쯘다나 오토와",
          "9일 한화에어로스페이스에 따르면",
          "계약을 체결했다",
          "K200 장갑차 성능개량 사업",
        ],
        inferred: { date: '"지난 2일" on a page of 2024-08-09' },
        origin: "Hanwha Aerospace release of 2024-08-02 (K200)",
      },
    ],
  };
