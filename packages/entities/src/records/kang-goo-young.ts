import type { Person } from "../types.js";

/**
 * Kang Goo-young was chief executive of Korea Aerospace Industries when the FA-50 contract with
 * Malaysia was signed.
 */
export const kangGooYoung: Person<"kang-goo-young"> = {
  id: "kang-goo-young",
  kind: "person",
  name: { en: "Kang Goo-young", ko: "강구영" },
  aliases: [
    { text: "Kang Gu-young", language: "en", sort: "romanisation" },
    { text: "Kang Guyoung", language: "en", sort: "romanisation" },
  ],
  summary: {
    en: "Kang Goo-young was chief executive of Korea Aerospace Industries when the FA-50 contract with Malaysia was signed.",
  },
  state: "south-korea",
  evidence: [
    { supports: "name.en", source: "star-2023-05-25", topic: "interview on the FA-50" },
    {
      supports: "name.en",
      source: "asia-news-network-2023-05-25",
      topic: "interview on the FA-50",
    },
    { supports: "name.en", source: "milmag-2025-06", topic: "order of the Philippines" },
    {
      supports: "name.en",
      source: "asia-pacific-defence-reporter-fa-50",
      topic: "signing of the letter of acceptance",
    },
    {
      supports: "name.ko",
      source: "donga-2023-05-23-signing",
      topic: "signing of the FA-50 contract",
    },
    { supports: "name.ko", source: "donga-2023-05-23", topic: "signing of the FA-50 contract" },
    {
      supports: ["name.ko", "state"],
      source: "business-post-2025-06-30",
      topic: "his resignation",
    },
    {
      supports: "aliases",
      source: "korea-net-2023-02",
      topic: "signing of the letter of acceptance",
    },
    {
      supports: "aliases",
      source: "asia-business-daily-2025-05-22",
      topic: "interview at LIMA 2025",
    },
    {
      supports: "aliases",
      source: "chosun-biz-2025-10-27",
      topic: "vacancy at the head of the company",
    },
  ],
};
