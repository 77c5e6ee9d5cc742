import type { Statement } from "../types.js";

/**
 * The FA-50 contract raises arms cooperation with Malaysia to a new level and will help towards a
 * second order and other negotiations. For such exports, trust matters as much as technology.
 */
export const contractLiftsArmsCooperation: Statement<"contract-lifts-arms-cooperation"> = {
  id: "contract-lifts-arms-cooperation",
  kind: "statement",
  text: {
    en: "The FA-50 contract raises arms cooperation with Malaysia to a new level and will help towards a second order and other negotiations. For such exports, trust matters as much as technology.",
  },
  speaker: "lee-jong-sup",
  office: "minister-of-national-defense-of-south-korea",
  date: "2023-05-23",
  purpose: "benefit",
  modality: "expected",
  asOf: "2023-05-23",
  language: "ko",
  printed: "directly",
  subjects: ["fa-50-contract", "fa-50", "south-korea", "malaysia"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "donga-2023-05-23",
      exact: [
        "방산 협력의 수준을 한 단계",
        "2차 수주뿐 아니라",
        "기술만큼 국가 간 신뢰가",
        "이종섭 국방부 장관은 23일(현지시각)",
      ],
      inferred: { date: "23일(현지시각); month and year from the address, 20230523" },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "seoul-economic-daily-2023-05-23",
      exact: [
        "한 단계 격상시키는 중요한 계기가",
        "향후 협상에 긍정적 영향을 미칠",
        "이종섭 국방장관이 23일",
      ],
      inferred: {
        text: "without the last clause, on trust and technology",
        date: '"23일"; month and year from the day of issue recorded for the page (not in the part seen)',
      },
    },
  ],
};
