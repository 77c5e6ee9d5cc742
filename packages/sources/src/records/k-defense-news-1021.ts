import type { Source } from "../types.js";

/** K-Defense News, in English, undated. */
export const kDefenseNews1021: Source<"k-defense-news-1021"> = {
  id: "k-defense-news-1021",
  type: "webpage",
  title: "T-50/FA-50 family fleet overview",
  titleIsDescription: true,
  publisher: "K-Defense News",
  publisherType: "trade-press",
  accessed: "2026-11-23",
  language: "en",
  url: "https://kdefensenews.com/news/view.php?idx=1021",
  unread: "No copy was found on 2026-11-28.",
};
