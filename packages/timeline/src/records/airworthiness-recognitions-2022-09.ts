import type { MilestoneEvent } from "../types.js";

/**
 * South Korea and France concluded a mutual recognition of military airworthiness certification on
 * 20 September 2022, after South Korea's recognitions with the United States in 2016 and Spain in
 * 2019.
 */
export const airworthinessRecognitions202209: MilestoneEvent<"airworthiness-recognitions-2022-09"> =
  {
    id: "airworthiness-recognitions-2022-09",
    kind: "milestone",
    name: { en: "Airworthiness recognition with France" },
    summary: {
      en: "South Korea and France concluded a mutual recognition of military airworthiness certification on 20 September 2022, after South Korea's recognitions with the United States in 2016 and Spain in 2019.",
    },
    date: "2022-09-20",
    modality: "occurred",
    participants: [
      { entity: "south-korea", role: "party" },
      { entity: "france", role: "party" },
    ],
    place: "seoul",
    occasion: "military-airworthiness-conference-2022",
    agreement: "south-korea-airworthiness-recognitions",
    evidence: [
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
        source: "dapa-2022-09-20",
        exact: [
          "한-프랑스간 군용항공기 감항인증 상호인정 협약이",
          "지난 2016년 미국, 2019년 스페인에",
          "9월 20일 더 플라자 서울 호텔에서",
          "2022 군용항공기 감항인증 국제 컨퍼런스",
        ],
        inferred: {
          participants: "한, short for 한국",
          date: "the year from the conference's name",
        },
      },
      {
        supports: ["name", "date", "modality", "participants", "place", "occasion", "agreement"],
        source: "news2day-2022-09-20",
        exact: [
          "2016년 미국, 2019년 스페인에 이어",
          "한국이 프랑스와 군용항공기 감항인증 상호인정",
          "방위사업청은 20일 서울에서 열린",
          "2022 군용항공기 감항인증 국제 콘퍼런스",
          "2022.09.20 11:41",
        ],
        inferred: { occasion: "printed 콘퍼런스 for 컨퍼런스" },
      },
    ],
  };
