import type { Office } from "../types.js";

/** South Korea's envoy to Malaysia. Yeo Seung-bae has held the post since October 2022. */
export const ambassadorOfSouthKoreaToMalaysia: Office<"ambassador-of-south-korea-to-malaysia"> = {
  id: "ambassador-of-south-korea-to-malaysia",
  kind: "office",
  name: { en: "Ambassador of the Republic of Korea to Malaysia", ko: "주말레이시아 대한민국대사" },
  aliases: [
    { text: "주 말레이시아 대사", language: "ko", sort: "short-name" },
    { text: "주말레이시아 대사", language: "ko", sort: "short-name" },
  ],
  summary: {
    en: "South Korea's envoy to Malaysia. Yeo Seung-bae has held the post since October 2022.",
  },
  body: "south-korea",
  holders: [
    {
      person: "yeo-seung-bae",
      start: "2022-10",
      attested: "2025-09-22",
      title: { en: "Ambassador", ko: "대사" },
      evidence: [
        {
          supports: ["person", "start"],
          source: "new-straits-times-2023-06",
          exact: ["role of ambassador last October", "YEAR 2023"],
          inferred: {
            start: '"last October" in a text of 2023',
            person:
              "Yeo Seung-bae: the writer says he is the ambassador since last October; the by-line lies beyond what could be seen",
          },
        },
        {
          supports: ["person", "start"],
          source: "kukmin-ilbo-2022-10-18",
          exact: ["여승배 주말레이시아대사", "2022-10-18", "주스위스대사에게 신임장을 수여했다"],
        },
        {
          supports: ["person", "title.en"],
          source: "mida-2022-12-21",
          exact: "Ambassador to Malaysia Yeo Seung Bae",
        },
        {
          supports: ["person", "title.ko"],
          source: "south-korean-embassy-in-malaysia",
          exact: ["여승배 입니다", "제22대 주말레이시아 대한민국대사"],
          inferred: { "title.ko": "short for 대한민국대사" },
        },
        {
          supports: ["person", "attested", "title.en"],
          source: "oana-news-2025-09-22-mou",
          exact: [
            "Korea to Malaysia Yeo Sung-bae",
            "Ambassador of the Republic of Korea",
            "KUALA LUMPUR, Sept 22 (Bernama)",
          ],
          inferred: {
            attested:
              '"Sept 22" printed; the year is not in the part seen (day of issue recorded for the page)',
          },
        },
        { supports: "person", source: "guru-2025-09-23", exact: "여승배 주말레이시아 한국대사는" },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "oana-news-2025-09-22-mou",
      exact: ["Ambassador of the Republic of Korea", "Korea to Malaysia Yeo Sung-bae"],
    },
    {
      supports: ["name.ko", "body"],
      source: "south-korean-embassy-in-malaysia",
      exact: ["제22대 주말레이시아 대한민국대사", "한국과 말레이시아는 오랜 친구입니다"],
    },
    {
      supports: "aliases",
      source: "hankyung-2023-02-24",
      exact: "여승배 주 말레이시아 대사",
    },
    {
      supports: "aliases",
      source: "segye-ilbo-2023-02-24",
      exact: "여승배 주말레이시아 대사",
    },
  ],
};
