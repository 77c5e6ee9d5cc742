import type { Agency } from "../types.js";

/** Defence ministry of South Korea, which holds policy meetings with its Malaysian counterpart. */
export const southKoreanMinistryOfNationalDefense: Agency<"south-korean-ministry-of-national-defense"> =
  {
    id: "south-korean-ministry-of-national-defense",
    kind: "agency",
    name: { en: "Ministry of National Defense of the Republic of Korea", ko: "국방부" },
    aliases: [{ text: "Ministry of National Defense", language: "en", sort: "short-name" }],
    summary: {
      en: "Defence ministry of South Korea, which holds policy meetings with its Malaysian counterpart.",
    },
    state: "south-korea",
    evidence: [
      {
        supports: ["name.en", "aliases", "state"],
        source: "kbs-world-2022-04",
        exact: "Ministry of National Defense in Seoul",
        inferred: {
          "name.en": 'printed Ministry of National Defense, without "of the Republic of Korea"',
        },
      },
      {
        supports: "aliases",
        source: "korea-joongang-daily-2025-07-25",
        exact: "Ministry of National Defense",
      },
      {
        supports: "name.ko",
        source: "hankyung-2022-04-27",
        exact: "논의했다고 국방부가 밝혔다",
      },
      {
        supports: "name.ko",
        source: "kpi-news-2023-10-18",
        exact: "국방부 제공",
      },
      { supports: "name.ko", source: "edaily-2023-05-24", exact: "24일 국방부에 따르면" },
    ],
  };
