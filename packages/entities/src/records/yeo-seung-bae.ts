import type { Person } from "../types.js";

/**
 * Ambassador of South Korea to Malaysia from October 2022. He still held the post in September
 * 2025.
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
    en: "Ambassador of South Korea to Malaysia from October 2022. He still held the post in September 2025.",
  },
  state: "south-korea",
  evidence: [
    {
      supports: ["name.en", "state"],
      source: "asia-pacific-defence-reporter-fa-50",
      exact: ["Yeo Seung-bae", "ceremony was attended"],
      inferred: { state: "'Korean government officials including …'" },
    },
    {
      supports: ["aliases", "state"],
      source: "mida-2022-12-21",
      exact: ["Ambassador to Malaysia Yeo Seung Bae", "South Korea foresees the"],
    },
    {
      supports: "aliases",
      source: "malay-mail-2024-12-15",
      exact: "Ambassador to Malaysia, Yeo Seung Bae",
    },
    {
      supports: ["name.ko", "state"],
      source: "south-korean-embassy-in-malaysia",
      exact: ["여승배 입니다", "제22대 주말레이시아 대한민국대사"],
    },
    { supports: "name.ko", source: "guru-2025-09-23", exact: "여승배 주말레이시아 한국대사는" },
    {
      supports: "name.ko",
      source: "kukmin-ilbo-2022-10-18",
      exact: "여승배 주말레이시아대사",
    },
    {
      supports: "aliases",
      source: "oana-news-2025-09-22-mou",
      exact: "Korea to Malaysia Yeo Sung-bae",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-bae",
      source: "oana-news-2025-09-22-mou",
      exact: "Korea to Malaysia Yeo Sung-bae",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-Bae",
      source: "oana-news-2025-09-22-ties",
      exact: "Yeo Sung-Bae",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sung-bae",
      source: "sun-2025-09",
      exact: "Korea to Malaysia Yeo Sung-bae",
    },
    {
      supports: "aliases",
      source: "air-times-2023-10-13",
      exact: "South Korean ambassador Yeo Sueng-bae",
    },
    {
      contradicts: "name.en",
      reported: "Yeo Sueng-bae",
      source: "air-times-2023-10-13",
      exact: "South Korean ambassador Yeo Sueng-bae",
    },
  ],
};
