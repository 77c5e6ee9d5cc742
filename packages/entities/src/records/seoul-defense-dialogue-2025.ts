import type { Gathering } from "../types.js";

/**
 * Fourteenth of South Korea's defence conferences, in Seoul in September 2025; the vice defence
 * minister met Malaysia's deputy minister beside it.
 */
export const seoulDefenseDialogue2025: Gathering<"seoul-defense-dialogue-2025"> = {
  id: "seoul-defense-dialogue-2025",
  kind: "gathering",
  name: { en: "Seoul Defense Dialogue 2025", ko: "제14회 서울안보대화" },
  summary: {
    en: "Fourteenth of South Korea's defence conferences, in Seoul in September 2025; the vice defence minister met Malaysia's deputy minister beside it.",
  },
  ordinal: { value: 14, unit: "ordinal" },
  date: "2025-09",
  place: "seoul",
  evidence: [
    {
      supports: ["name", "ordinal", "date", "place"],
      source: "policy-on-air-2025-09-09",
      exact: [
        "개최된 제14회 서울안보대화(SDD)를 계기로",
        "이두희 국방부차관은 2025년 9월 9일",
        "서울 롯데호텔에서",
      ],
      inferred: {
        name: "the Korean form; the English is that of earlier years",
        date: "the month of the talks beside it; its own days are not in the part seen",
        place: "the hotel of the talks, and its name",
      },
    },
    {
      supports: ["name", "ordinal", "place"],
      source: "financial-news-2025-09-09",
      exact: ["제14회 서울안보대화(SDD) 참석을 위해", "이두희 국방부차관은 9일 서울 롯데호텔에서"],
      inferred: { name: "the Korean form; the English is that of earlier years" },
    },
  ],
};
