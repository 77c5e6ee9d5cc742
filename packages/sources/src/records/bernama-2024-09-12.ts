import type { Source } from "../types.js";

/** Bernama, in English, 2024-09-12. */
export const bernama20240912: Source<"bernama-2024-09-12"> = {
  id: "bernama-2024-09-12",
  type: "article-newspaper",
  title: "Malaysia Ready To Collaborate With Other Nations In Defence Technology - Mohamed Khaled",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2024-09-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://bernama.com/en/news.php?id=2339870",
  copies: { root: "Bernama report of 2024-09-12 (KAI visit)" },
};
