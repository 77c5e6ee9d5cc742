import type { Source } from "../types.js";

/** Consumer News, in Korean, undated. */
export const consumerNewsCoastGuard: Source<"consumer-news-coast-guard"> = {
  id: "consumer-news-coast-guard",
  type: "article-newspaper",
  title: "South Korean coast guard at the seventh meeting of Asian coast-guard heads",
  titleIsDescription: true,
  publisher: "Consumer News",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.consumernews.co.kr/news/articleView.html?idxno=270916",
};
