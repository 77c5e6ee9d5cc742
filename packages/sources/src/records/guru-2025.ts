import type { Source } from "../types.js";

/** The Guru, in Korean, 2025. */
export const guru2025: Source<"guru-2025"> = {
  id: "guru-2025",
  type: "article-newspaper",
  title: "LIG넥스원 '천궁', 말레이시아 중거리 방공망 구축사업 수주 가시권",
  publisher: "The Guru",
  publisherType: "news",
  issued: "2025",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=95651",
};
