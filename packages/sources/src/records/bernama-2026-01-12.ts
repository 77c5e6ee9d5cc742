import type { Source } from "../types.js";

/** Bernama, in Malay, 2026-01-12. */
export const bernama20260112: Source<"bernama-2026-01-12"> = {
  id: "bernama-2026-01-12",
  type: "article-newspaper",
  title: "Lapan Fokus Utama Kementerian Pertahanan 2026 Perkukuh Kesiapsiagaan Negara",
  publisher: "Bernama",
  publisherType: "news-agency",
  issued: "2026-01-12",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://asean.bernama.com/news-bm.php?id=2511499",
  copies: { root: "New Year message of the Malaysian defence minister, 2026-01-12" },
};
