import type { Gathering } from "../types.js";

/**
 * Seventh conference on military airworthiness, held in Seoul on 20 September 2022; South Korea and
 * France concluded a recognition there.
 */
export const militaryAirworthinessConference2022: Gathering<"military-airworthiness-conference-2022"> =
  {
    id: "military-airworthiness-conference-2022",
    kind: "gathering",
    name: {
      en: "2022 International Conference on Military Airworthiness Certification",
      ko: "2022 군용항공기 감항인증 국제 컨퍼런스",
    },
    summary: {
      en: "Seventh conference on military airworthiness, held in Seoul on 20 September 2022; South Korea and France concluded a recognition there.",
    },
    ordinal: { value: 7, unit: "ordinal" },
    date: "2022-09-20",
    place: "seoul",
    host: "dapa",
    evidence: [
      {
        supports: ["name", "ordinal", "date", "place", "host"],
        source: "dapa-2022-09-20",
        exact: [
          "2022 군용항공기 감항인증 국제 컨퍼런스",
          "올해로 일곱 번째를 맞았다",
          "9월 20일 더 플라자 서울 호텔에서",
          "방위사업청(청장 엄동환)은",
        ],
        inferred: {
          ordinal: "“일곱 번째”, the seventh",
          date: "the year from the conference's name",
        },
      },
      {
        supports: ["name", "ordinal", "date", "place", "host"],
        source: "news2day-2022-09-20",
        exact: [
          "2022 군용항공기 감항인증 국제 콘퍼런스",
          "방위사업청은 20일 서울에서 열린",
          "올해로 일곱 번째를 맞았다",
          "2022.09.20 11:41",
        ],
        inferred: { ordinal: "“일곱 번째”, the seventh", name: "printed 콘퍼런스 for 컨퍼런스" },
      },
    ],
  };
