import type { Source } from "../types.js";

/** Bernama, in Malay, 2025-10-23. */
export const bernama20251023Malay: Source<"bernama-2025-10-23-malay"> = {
  id: "bernama-2025-10-23-malay",
  type: "article-newspaper",
  title: "Setiausaha Tetap Kementerian Luar Myanmar Tiba Untuk Hadiri Sidang Kemuncak ASEAN Ke-47",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2025-10-23",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://asean.bernama.com/news-bm.php?id=2481883",
};
