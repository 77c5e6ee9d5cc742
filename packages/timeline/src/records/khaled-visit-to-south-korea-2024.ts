import type { VisitEvent } from "../types.js";

/**
 * Malaysia's defence minister, Mohamed Khaled Nordin, visited Korea Aerospace Industries and Hanwha
 * Aerospace on a working visit to South Korea in September 2024.
 */
export const khaledVisitToSouthKorea2024: VisitEvent<"khaled-visit-to-south-korea-2024"> = {
  id: "khaled-visit-to-south-korea-2024",
  kind: "visit",
  name: {
    en: "Khaled's visit to South Korea, September 2024",
  },
  summary: {
    en: "Malaysia's defence minister, Mohamed Khaled Nordin, visited Korea Aerospace Industries and Hanwha Aerospace on a working visit to South Korea in September 2024.",
  },
  date: "2024-09",
  modality: "occurred",
  participants: [
    {
      entity: "mohamed-khaled-nordin",
      role: "actor",
    },
    {
      entity: "kai",
      role: "host",
    },
    {
      entity: "hanwha-aerospace",
      role: "host",
      evidence: [
        {
          supports: ["entity", "role"],
          source: "malay-mail-2024-09-13",
          exact: "(KAI) and Hanwha Aerospace here",
        },
        {
          supports: ["entity", "role"],
          source: "defence-security-asia-2024-09",
          exact: "Hanwha Aerospace in Changwon",
          inferred: { role: '"with visits to"' },
        },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name", "date", "modality", "participants"],
      source: "malay-mail-2024-09-13",
      exact: [
        "visit to Korea Aerospace Industries (KAI)",
        "(KAI) and Hanwha Aerospace here",
        "SOUTH KOREA), Sept 13",
        "Mohamed Khaled Nordin",
      ],
      inferred: { date: "the dateline's month; year from the address" },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "defence-security-asia-2024-09",
      exact: [
        "working visit to South Korea",
        "Seri Mohamed Khaled Nordin",
        "Korea Aerospace Industries (KAI) in Sacheon",
        "Hanwha Aerospace in Changwon",
      ],
      inferred: { date: "the month of issue in the record; the page as seen prints no date" },
    },
    {
      supports: ["name", "date", "modality"],
      source: "sun-2024-09-11",
      exact: [
        "first visit to South Korea",
        "five-day working visit",
        "Mohamed Khaled Nordin today",
      ],
      inferred: {
        date: '"today", on a page whose day is uncertain (2024-11-09, read as 11 September); no month is printed in the text',
      },
    },
    {
      supports: ["name", "date", "modality", "participants"],
      source: "south-korean-defence-ministry-2024-09",
      exact: [
        "서울안보대화(SDD) 참석을 위해 방한",
        "모하메드 칼레드(Haji Mohamed Khaled Nordin)",
        "김용현 국방부 장관은 9월 11일(수)",
      ],
      inferred: { date: "September; the year from the text, which has May 2025 as next year" },
    },
  ],
};
