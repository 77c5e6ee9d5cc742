import type { Person } from "../types.js";

/**
 * Yeo Seung-bae became the ambassador of South Korea to Malaysia in October 2022 and still held the
 * post in September 2025.
 */
export const yeoSeungBae: Person<"yeo-seung-bae"> = {
  id: "yeo-seung-bae",
  kind: "person",
  name: { en: "Yeo Seung-bae", ko: "여승배" },
  aliases: [
    { text: "Yeo Seung Bae", language: "en", sort: "romanisation" },
    { text: "Yeo Sung-bae", language: "en", sort: "romanisation" },
    { text: "Yeo Sueng-bae", language: "en", sort: "romanisation" },
  ],
  summary: {
    en: "Yeo Seung-bae became the ambassador of South Korea to Malaysia in October 2022 and still held the post in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "guests at the signing of the letter of acceptance",
    },
    {
      supports: ["name.en", "aliases", "state"],
      source: "mida-2022-12-21",
      topic: "the ambassador on the Look East Policy",
    },
    {
      supports: ["name.en", "aliases"],
      source: "malay-mail-2024-12-15",
      topic: "the ambassador on the Look East Policy",
    },
    {
      supports: ["name.ko", "state"],
      source: "south-korean-embassy-in-malaysia",
      topic: "greeting of the ambassador",
    },
    { supports: "name.ko", source: "guru-2025-09-23", topic: "seminar on defence industry" },
    {
      supports: "name.ko",
      source: "kukmin-ilbo-2022-10-18",
      topic: "credentials handed to new ambassadors",
    },
    { supports: "aliases", source: "oana-news-2025-09-22-mou", topic: "the coming memorandum" },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-bae",
      source: "oana-news-2025-09-22-mou",
      topic: "the coming memorandum",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-bae",
      source: "oana-news-2025-09-22-ties",
      topic: "guests at the seminar",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-bae",
      source: "sun-2025-09",
      topic: "the coming memorandum",
    },
    {
      supports: "aliases",
      source: "air-times-2023-10-13",
      topic: "National Foundation Day reception",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sueng-bae",
      source: "air-times-2023-10-13",
      topic: "National Foundation Day reception",
    },
  ],
};
