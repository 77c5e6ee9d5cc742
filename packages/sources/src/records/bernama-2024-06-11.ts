import type { Source } from "../types.js";

/** Bernama, in English, 2024-06-11. */
export const bernama20240611: Source<"bernama-2024-06-11"> = {
  id: "bernama-2024-06-11",
  type: "article-newspaper",
  title: "Mohamed Khaled pays courtesy call on Turkish counterpart in Ankara",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2024-06-11",
  accessed: "2026-11-28",
  language: "en",
  url: "https://bernama.com/en/news.php?id=2306756",
};
