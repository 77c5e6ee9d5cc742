import type { Source } from "../types.js";

/** Bernama, in English, 2025-08-18. */
export const bernama20250818: Source<"bernama-2025-08-18"> = {
  id: "bernama-2025-08-18",
  type: "article-newspaper",
  title: "Malaysia Concludes FTA Talks With S. Korea, Signing Expected In October – Tengku Zafrul",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2025-08-18",
  accessed: "2026-11-23",
  language: "en",
  url: "https://bernama.com/lite/news.php?id=2458050",
};
