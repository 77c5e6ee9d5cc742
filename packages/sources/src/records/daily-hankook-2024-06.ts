import type { Source } from "../types.js";

/** Daily Hankook, in Korean, 2024-06?. */
export const dailyHankook202406: Source<"daily-hankook-2024-06"> = {
  id: "daily-hankook-2024-06",
  type: "article-newspaper",
  title: "KAI signs the first contract for series production of the KF-21",
  titleIsDescription: true,
  publisher: "Daily Hankook",
  publisherType: "news",
  issued: "2024-06?",
  accessed: "2026-11-23",
  language: "ko",
  url: "https://hankooki.org/news/articleView.html?idxno=169085",
  unread: "No copy was found on 2026-11-28.",
};
