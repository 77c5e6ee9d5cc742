import type { Source } from "../types.js";

/** News.Az, in English, 2025-10-27. */
export const newsAz20251027: Source<"news-az-2025-10-27"> = {
  id: "news-az-2025-10-27",
  type: "article-newspaper",
  title: "Malaysian premier meets Canadian, South Korean leaders",
  titleIsDescription: true,
  publisher: "News.Az",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://news.az/news/malaysian-premier-meets-canadian-south-korean-leaders",
  copies: { root: "Foreign media report of 2025-10-27, unnamed" },
  note: "Cites foreign media.",
};
