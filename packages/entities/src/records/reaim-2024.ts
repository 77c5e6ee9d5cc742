import type { Gathering } from "../types.js";

/**
 * High-level meeting on the responsible military use of artificial intelligence, held on 9 and 10
 * September 2024, which Malaysia's defence minister attended.
 */
export const reaim2024: Gathering<"reaim-2024"> = {
  id: "reaim-2024",
  kind: "gathering",
  name: {
    en: "REAIM 2024",
    ko: "인공지능의 책임있는 군사적 이용에 관한 고위급회의",
  },
  aliases: [
    {
      text: "REAIM",
      language: "en",
      sort: "abbreviation",
    },
  ],
  summary: {
    en: "High-level meeting on the responsible military use of artificial intelligence, held on 9 and 10 September 2024, which Malaysia's defence minister attended.",
  },
  date: "2024-09-09/2024-09-10",
  evidence: [
    {
      supports: ["name", "aliases", "date"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "인공지능의 책임있는 군사적 이용에 관한",
        "고위급회의(REAIM,9.9∼10)’에도 참석",
        "'25.5월 개최 예정",
      ],
      inferred: {
        name: "the year from the text, which has May 2025 as next year",
        date: "the year from the text, which has May 2025 as next year",
      },
    },
  ],
};
