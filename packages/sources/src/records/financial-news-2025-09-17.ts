import type { Source } from "../types.js";

/** Financial News, in Korean, 2025-09-17. */
export const financialNews20250917: Source<"financial-news-2025-09-17"> = {
  id: "financial-news-2025-09-17",
  type: "article-newspaper",
  title: "LIG Nex1 opens Kuala Lumpur office",
  titleIsDescription: true,
  publisher: "Financial News",
  publisherType: "news",
  issued: "2025-09-17",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.fnnews.com/news/202509170709465088",
};
