import type { Gathering } from "../types.js";

/**
 * The 13th Seoul Defense Dialogue, held in September 2024; Malaysia's defence minister, Mohamed
 * Khaled Nordin, came to South Korea for it.
 */
export const seoulDefenseDialogue2024: Gathering<"seoul-defense-dialogue-2024"> = {
  id: "seoul-defense-dialogue-2024",
  kind: "gathering",
  name: {
    en: "Seoul Defense Dialogue 2024",
    ko: "제13회 서울안보대화",
  },
  summary: {
    en: "The 13th Seoul Defense Dialogue, held in September 2024; Malaysia's defence minister, Mohamed Khaled Nordin, came to South Korea for it.",
  },
  ordinal: {
    value: 13,
    unit: "ordinal",
  },
  date: "2024-09",
  evidence: [
    {
      supports: ["name", "ordinal", "date"],
      source: "south-korean-defence-ministry-2024-09",
      exact: ["제13회 서울안보대화 계기", "김용현 국방부 장관은 9월 11일(수)", "'25.5월 개최 예정"],
      inferred: {
        name: "the year from the text, which has May 2025 as next year",
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
