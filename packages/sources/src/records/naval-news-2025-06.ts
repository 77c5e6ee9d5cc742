import type { Source } from "../types.js";

/** Naval News, in English, 2025-06. */
export const navalNews202506: Source<"naval-news-2025-06"> = {
  id: "naval-news-2025-06",
  type: "article-newspaper",
  title: "Malaysia’s Navy Finalizing Multi-Role Support Ship Requirements",
  publisher: "Naval News",
  publisherType: "trade-press",
  issued: "2025-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.navalnews.com/naval-news/2025/06/malaysias-navy-finalizing-multi-role-support-ship-requirements/",
};
