import type { Office } from "../types.js";

/** Head of Korea Aerospace Industries; Kang Goo-young until July 2025, then an acting head. */
export const chiefExecutiveOfKai: Office<"chief-executive-of-kai"> = {
  id: "chief-executive-of-kai",
  kind: "office",
  name: { en: "Chief executive of Korea Aerospace Industries", ko: "KAI 사장" },
  summary: {
    en: "Head of Korea Aerospace Industries; Kang Goo-young until July 2025, then an acting head.",
  },
  body: "kai",
  holders: [
    {
      person: "kang-goo-young",
      start: "2022-09",
      end: "2025-07-01",
      title: { en: "Chief executive officer", ko: "사장" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "money-today-2025-07-01",
          topic: "his time in office",
        },
        {
          supports: ["person", "end", "title.ko"],
          source: "money-today-2025-07-01",
          topic: "his early resignation",
        },
        {
          supports: ["person", "end", "title.ko"],
          source: "business-post-2025-06-30",
          topic: "his early resignation",
        },
        {
          supports: "end",
          source: "seoul-shinmun-2026-02-25",
          topic: "search for a new chief executive",
        },
        {
          supports: ["person", "title.en"],
          source: "star-2023-05-25",
          topic: "interview on the FA-50",
        },
        {
          supports: "person",
          source: "asia-news-network-2023-05-25",
          topic: "interview on the FA-50",
        },
        {
          supports: ["person", "start", "end"],
          source: "chosun-biz-2025-10-27",
          topic: "vacancy at the head of the company",
        },
        { supports: "person", source: "milmag-2025-06", topic: "order of the Philippines" },
        {
          supports: "person",
          source: "asia-business-daily-2025-05-22",
          topic: "interview at LIMA 2025",
        },
      ],
    },
    {
      person: "cha-jae-byung",
      start: "2025-07-02",
      attested: "2026-02-25",
      title: { en: "Acting president", ko: "사장 직무대행" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "money-today-2025-07-01",
          topic: "appointment of an acting head",
        },
        {
          supports: ["person", "title.ko"],
          source: "business-post-2025-06-30",
          topic: "appointment of an acting head",
        },
        {
          supports: ["person", "title.en"],
          source: "chosun-biz-2025-10-27",
          topic: "vacancy at the head of the company",
        },
        {
          supports: ["person", "attested"],
          source: "seoul-shinmun-2026-02-25",
          topic: "search for a new chief executive",
        },
      ],
    },
  ],
  evidence: [
    { supports: ["name.en", "body"], source: "star-2023-05-25", topic: "interview on the FA-50" },
    {
      supports: ["name.ko", "body"],
      source: "money-today-2025-07-01",
      topic: "change at the head of the company",
    },
  ],
};
