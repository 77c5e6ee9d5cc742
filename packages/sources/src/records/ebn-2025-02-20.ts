import type { Source } from "../types.js";

/** EBN, in Korean, 2025-02-20. */
export const ebn20250220: Source<"ebn-2025-02-20"> = {
  id: "ebn-2025-02-20",
  type: "article-newspaper",
  title: "RMAF delegation to visit KAI",
  titleIsDescription: true,
  publisher: "EBN",
  publisherType: "news",
  issued: "2025-02-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.ebn.co.kr/news/articleView.html?idxno=1652501",
};
