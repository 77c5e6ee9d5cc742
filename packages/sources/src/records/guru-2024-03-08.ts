import type { Source } from "../types.js";

/** The Guru, in Korean, 2024-03-08. */
export const guru20240308: Source<"guru-2024-03-08"> = {
  id: "guru-2024-03-08",
  type: "article-newspaper",
  title: "말레이시아 공군, KAI FA-50 도입 위해 T-50으로 조종사 훈련 착수",
  publisher: "The Guru",
  publisherType: "trade-press",
  issued: "2024-03-08",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=67711",
  copies: { root: "Bernama report of March 2024 (pilot training)" },
};
