import type { Statement } from "../types.js";

/**
 * The two countries should come to cooperate beyond trade, investment and people-to-people
 * exchanges, in defence, arms, green hydrogen and critical minerals.
 */
export const cooperationBeyondTrade: Statement<"cooperation-beyond-trade"> = {
  id: "cooperation-beyond-trade",
  kind: "statement",
  text: {
    en: "The two countries should come to cooperate beyond trade, investment and people-to-people exchanges, in defence, arms, green hydrogen and critical minerals.",
  },
  speaker: "yoon-suk-yeol",
  office: "president-of-south-korea",
  date: "2024-11-25",
  purpose: "aim",
  modality: "expected",
  asOf: "2024-11-25",
  language: "ko",
  printed: "directly",
  subjects: ["south-korea", "malaysia", "strategic-partnership-2024"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "newsis-2024-11-25",
      exact: [
        "교역, 투자, 인적 교류를 넘어",
        "국방, 방산, 그린수소, 핵심 광물을",
        "나아가길 기대한다",
        "윤석열 대통령은 25일",
        "2024.11.25",
      ],
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "indo-pacific-defense-forum-2024-11",
      exact: [
        "hope the bilateral cooperation would expand",
        "beyond trade, investment and people-to-people",
        "green hydrogen and key minerals",
        "according to the Yonhap News Agency",
        "South Korean President Yoon Suk Yeol",
      ],
      origin: "Yonhap",
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "ilovegangwon-2024-11",
      topic: "opening words at the summit",
    },
  ],
};
