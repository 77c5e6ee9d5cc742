import type { Source } from "../types.js";

/** The Korea Health News, in Korean, 2021-04. */
export const koreaHealthNews202104: Source<"korea-health-news-2021-04"> = {
  id: "korea-health-news-2021-04",
  type: "article-newspaper",
  title: "한국형 전투기 KF-X, 공군 상징 ‘KF-21 보라매’ 명명…주요 재원은?",
  publisher: "The Korea Health News",
  publisherType: "news",
  issued: "2021-04",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://thekoreahealthnews.com/news/view.php?bIdx=9586",
};
