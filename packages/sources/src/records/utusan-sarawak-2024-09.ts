import type { Source } from "../types.js";

/** Utusan Sarawak (text by Bernama), in Malay, 2024-09. */
export const utusanSarawak202409: Source<"utusan-sarawak-2024-09"> = {
  id: "utusan-sarawak-2024-09",
  type: "article-newspaper",
  title: "Utusan Sarawak: FA-50M build at 39 per cent",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Utusan Sarawak",
  issued: "2024-09",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://utusansarawak.com.my/?p=56084",
  copies: { root: "Bernama report of 2024-09-13 (KAI visit)" },
};
