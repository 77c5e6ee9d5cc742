import type { Gathering } from "../types.js";

/**
 * The eighth conference on military airworthiness, in Seoul on 21 October 2025. South Korea and
 * Malaysia signed their airworthiness recognition there.
 */
export const militaryAirworthinessConference2025: Gathering<"military-airworthiness-conference-2025"> =
  {
    id: "military-airworthiness-conference-2025",
    kind: "gathering",
    name: {
      en: "2025 International Conference on Military Airworthiness Certification",
      ko: "2025 군용항공기 감항인증 국제 컨퍼런스",
    },
    summary: {
      en: "The eighth conference on military airworthiness, in Seoul on 21 October 2025. South Korea and Malaysia signed their airworthiness recognition there.",
    },
    ordinal: {
      value: 8,
      unit: "ordinal",
    },
    date: "2025-10-21",
    place: "sofitel-ambassador-seoul",
    host: "dapa",
    evidence: [
      {
        supports: ["name", "date", "place"],
        source: "kuki-news-2025-10-21",
        exact: ["서울 소피텔 앰배서더 호텔에서", "2025 군용항공기 감항인증 국제 컨퍼런스"],
        inferred: {
          date: '"이날", the 21st of the lead, on a page of 2025-10-21',
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더 호텔, another order of the hotel's name",
        },
      },
      {
        supports: ["name", "date", "place", "host"],
        source: "axinova-news-2025-10-22",
        exact: [
          "방위사업청이 10월 21일 서울 소피텔 앰배서더에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          place:
            "Sofitel Ambassador Seoul: printed 서울 소피텔 앰배서더, a shorter form of the hotel's name",
        },
      },
      {
        supports: ["name", "ordinal", "date", "place", "host"],
        source: "herald-business-2025-10-21",
        exact: [
          "올해 8회 개최인",
          "방위사업청은 21일 소피텔 앰배서더 서울 호텔에서",
          "2025 군용항공기 감항인증 국제 컨퍼런스 개최",
        ],
        inferred: { date: '"21일" on a page of 2025-10-21' },
      },
      {
        supports: "ordinal",
        source: "dapa-2022-09-20",
        exact: ["올해로 일곱 번째를 맞았다", "2010년에 아시아 지역 최초로 군용항공기"],
        inferred: {
          ordinal: "the conference of 2022, the one before it, was the seventh: this is the eighth",
        },
      },
    ],
  };
