import type { Source } from "../types.js";

/** Bernama, in English, 2026-01-21. */
export const bernama20260121: Source<"bernama-2026-01-21"> = {
  id: "bernama-2026-01-21",
  type: "article-newspaper",
  title: "NDIP Strengthens National Security, Restores Confidence In Defence Sector - Anwar",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2026-01-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://bernama.com/misc/rss/news.php?id=2514959",
};
