import type { Office } from "../types.js";

/** President of South Korea; Lee Jae-myung took office on 4 June 2025. */
export const presidentOfSouthKorea: Office<"president-of-south-korea"> = {
  id: "president-of-south-korea",
  kind: "office",
  name: { en: "President of South Korea", ms: "Presiden Korea Selatan", ko: "대통령" },
  aliases: [{ text: "South Korean President", language: "en", sort: "printed-variant" }],
  summary: { en: "President of South Korea; Lee Jae-myung took office on 4 June 2025." },
  body: "south-korea",
  holders: [
    {
      person: "yoon-suk-yeol",
      start: "2022-05-10",
      end: "2025-04-04",
      title: { en: "President", ko: "대통령" },
      evidence: [
        {
          supports: ["person", "start", "title.en"],
          source: "yonhap-2022-05-10",
          topic: "his first day in office",
        },
        {
          supports: ["person", "title.en"],
          source: "indo-pacific-defense-forum-2024-11",
          topic: "summit in Seoul",
        },
        { supports: ["person", "title.ko"], source: "newsis-2024-11-25", topic: "summit in Seoul" },
        {
          supports: "end",
          source: "millennium-post-2025-04-04",
          topic: "his removal by the Constitutional Court",
        },
        {
          supports: "end",
          source: "kbs-world-2025-04-04",
          topic: "his removal by the Constitutional Court",
        },
      ],
    },
    {
      person: "lee-jae-myung",
      start: "2025-06-04",
      title: { en: "President", ko: "대통령" },
      evidence: [
        {
          supports: ["person", "title.en"],
          source: "dsa-pact-2025",
          paragraph: 72,
          exact: "announced by President Lee Jae-Myung",
        },
        {
          supports: ["person", "start"],
          source: "srn-news-2025-06-23",
          topic: "when the new president took office",
        },
        {
          supports: ["person", "start"],
          source: "malay-mail-2025-06-04",
          topic: "congratulations to the new president",
        },
        {
          supports: ["person", "title.en"],
          source: "goldsea-2025-10-20",
          topic: "speech at ADEX 2025",
        },
        {
          supports: ["person", "title.en"],
          source: "korea-joongang-daily-2025-10-20",
          topic: "speech at ADEX 2025",
        },
        {
          supports: ["person", "title.ko"],
          source: "newspim-2025-10-27",
          topic: "summit in Kuala Lumpur",
        },
      ],
    },
  ],
  evidence: [
    {
      supports: "name.en",
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "announced by President Lee Jae-Myung",
    },
    {
      supports: ["name.en", "body"],
      source: "dsa-pact-2025",
      paragraph: 72,
      exact: "South Korea’s stated ambition",
    },
    {
      supports: ["name.ko", "body"],
      source: "newspim-2025-10-27",
      topic: "summit in Kuala Lumpur",
    },
    { supports: "aliases", source: "sun-2024-11-26", topic: "summit in Seoul" },
    { supports: "aliases", source: "news-az-2025-10-27", topic: "summit in Kuala Lumpur" },
    { supports: "name.ms", source: "vietnam-vn-2024-11-29", topic: "summit in Seoul" },
  ],
};
