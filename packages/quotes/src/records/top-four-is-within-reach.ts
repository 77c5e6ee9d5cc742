import type { Statement } from "../types.js";

/**
 * For South Korea to become one of the world's four leading arms-industry powers is by no means an
 * impossible dream.
 */
export const topFourIsWithinReach: Statement<"top-four-is-within-reach"> = {
  id: "top-four-is-within-reach",
  kind: "statement",
  text: {
    en: "For South Korea to become one of the world's four leading arms-industry powers is by no means an impossible dream.",
  },
  speaker: "lee-jae-myung",
  office: "president-of-south-korea",
  date: "2025-10-20",
  purpose: "aim",
  modality: "claimed",
  asOf: "2025-10-20",
  language: "ko",
  printed: "directly",
  subjects: ["south-korea", "south-korean-defence-industry", "fourth-largest-exporter-target"],
  evidence: [
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "south-korean-presidential-office-2025-10-20",
      exact: [
        "방위산업 4대 강국은 결코 불가능한",
        "대한민국 대통령으로서",
        "2025.10.20",
        "이재명 국정노트",
      ],
      inferred: { date: "the day of the posting; the text does not date the speech" },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "free-malaysia-today-2025-10-20",
      exact: ["by no means an impossible dream", "one of the top four powerhouses", "Lee said"],
      inferred: {
        speaker:
          "surname alone in the part seen; the opening paragraph, seen in the same Reuters text on goldsea.com, has 'South Korean President Lee Jae Myung'",
        office:
          "surname alone in the part seen; the opening paragraph, seen in the same Reuters text on goldsea.com, has 'South Korean President Lee Jae Myung'",
        date: "the day in the page's address",
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "goldsea-2025-10-19",
      exact: [
        "by no means an impossible dream",
        "one of the top four powerhouses",
        "South Korean President Lee Jae Myung",
        "said on Monday",
        "19 Oct, 2025",
      ],
      inferred: {
        date: '"on Monday" on a page dated 19 Oct, 2025, a Sunday (United States time): the 20th',
      },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "korea-joongang-daily-2025-10-20",
      exact: [
        "is not an impossible dream",
        "one of the four leading countries",
        "President Lee Jae Myung vowed Monday",
      ],
      inferred: { date: '"Monday" on a page of 20 Oct. 2025' },
    },
    {
      supports: ["text", "speaker", "office", "modality"],
      source: "kbs-world-2025-10-20",
      exact: [
        "world's four defense industry powerhouses",
        "not just an impossible dream",
        "President Lee Jae Myung vowed",
      ],
      inferred: { office: '"President Lee Jae Myung", of South Korea' },
    },
    {
      supports: ["text", "speaker", "office", "date", "modality"],
      source: "asia-business-daily-2025-10-20",
      exact: ["4대강국 불가능한 꿈 아니다", "이재명 대통령이 20일", "서울 ADEX 2025"],
      inferred: { date: '"20일" and "ADEX 2025"; the month from the page\'s address (20251020)' },
    },
    {
      contradicts: "speaker",
      reported: "yoon-suk-yeol",
      source: "defence-innovation-review-2025-10-31",
      exact: "President Yoon Suk-yeol’s keynote speech",
    },
  ],
};
