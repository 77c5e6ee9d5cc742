import type { Office } from "../types.js";

/** South Korea's envoy to Malaysia; Yeo Seung-bae since October 2022. */
export const ambassadorOfSouthKoreaToMalaysia: Office<"ambassador-of-south-korea-to-malaysia"> = {
  id: "ambassador-of-south-korea-to-malaysia",
  kind: "office",
  name: { en: "Ambassador of the Republic of Korea to Malaysia", ko: "주말레이시아 대한민국대사" },
  aliases: [
    { text: "주 말레이시아 대사", language: "ko", sort: "short-name" },
    { text: "주말레이시아 대사", language: "ko", sort: "short-name" },
  ],
  summary: { en: "South Korea's envoy to Malaysia; Yeo Seung-bae since October 2022." },
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
          topic: "when he became ambassador",
        },
        {
          supports: ["person", "start"],
          source: "kukmin-ilbo-2022-10-18",
          topic: "credentials handed to new ambassadors",
        },
        {
          supports: ["person", "title.en"],
          source: "mida-2022-12-21",
          topic: "the ambassador on the Look East Policy",
        },
        {
          supports: ["person", "title.ko"],
          source: "south-korean-embassy-in-malaysia",
          topic: "greeting of the ambassador",
        },
        {
          supports: ["person", "attested", "title.en"],
          source: "oana-news-2025-09-22-mou",
          topic: "the coming memorandum",
        },
        { supports: "person", source: "guru-2025-09-23", topic: "seminar on defence industry" },
      ],
    },
  ],
  evidence: [
    {
      supports: ["name.en", "body"],
      source: "oana-news-2025-09-22-mou",
      topic: "the coming memorandum",
    },
    {
      supports: ["name.ko", "body"],
      source: "south-korean-embassy-in-malaysia",
      topic: "greeting of the ambassador",
    },
    {
      supports: "aliases",
      source: "hankyung-2023-02-24",
      topic: "signing of the letter of acceptance",
    },
    {
      supports: "aliases",
      source: "segye-ilbo-2023-02-24",
      topic: "signing of the letter of acceptance",
    },
  ],
};
