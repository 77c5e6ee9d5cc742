import type { Agency } from "../types.js";

/** South Korea's defence ministry. */
export const southKoreanMinistryOfNationalDefense: Agency<"south-korean-ministry-of-national-defense"> =
  {
    id: "south-korean-ministry-of-national-defense",
    kind: "agency",
    name: { en: "Ministry of National Defense of the Republic of Korea", ko: "국방부" },
    summary: { en: "South Korea's defence ministry." },
    state: "south-korea",
    evidence: [
      {
        supports: ["name.en", "state"],
        source: "kbs-world-2022-04",
        topic: "talks of the defence ministers",
      },
      { supports: "name.en", source: "korea-joongang-daily-2025-07-25", topic: "the new minister" },
      {
        supports: "name.ko",
        source: "hankyung-2022-04-27",
        topic: "talks of the defence ministers",
      },
      {
        supports: "name.ko",
        source: "kpi-news-2023-10-18",
        topic: "meeting with the Malaysian minister",
      },
      { supports: "name.ko", source: "edaily-2023-05-24", topic: "minister in Langkawi" },
    ],
  };
