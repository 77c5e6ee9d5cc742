import type { Source } from "../types.js";

/** Financial News, in Korean, 2025-03-19. */
export const financialNews20250319: Source<"financial-news-2025-03-19"> = {
  id: "financial-news-2025-03-19",
  type: "article-newspaper",
  title: "Second South Korea–Malaysia defence policy dialogue",
  titleIsDescription: true,
  publisher: "Financial News",
  publisherType: "news",
  issued: "2025-03-19",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://busan.fnnews.com/news/202503191315578619",
};
