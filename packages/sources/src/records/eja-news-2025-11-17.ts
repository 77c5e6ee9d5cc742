import type { Source } from "../types.js";

/** Joongang News (ejanews.co.kr), in Korean, 2025-11-17. */
export const ejaNews20251117: Source<"eja-news-2025-11-17"> = {
  id: "eja-news-2025-11-17",
  type: "article-newspaper",
  title: "李 정부 첫 방위사업청장에 노무현 정부 대통령 법무비서관 출신 이용철 변호사 취임",
  publisher: "Joongang News (ejanews.co.kr)",
  publisherType: "news",
  issued: "2025-11-17",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.ejanews.co.kr/news/articleViewAmp.html?idxno=331190",
};
