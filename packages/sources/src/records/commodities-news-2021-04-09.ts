import type { Source } from "../types.js";

/** The Commodities News, in Korean, 2021-04-09. */
export const commoditiesNews20210409: Source<"commodities-news-2021-04-09"> = {
  id: "commodities-news-2021-04-09",
  type: "article-newspaper",
  title: "KAI, KF-21 '보라매' 시제기 1호 마침내 출고",
  publisher: "The Commodities News",
  publisherType: "news",
  issued: "2021-04-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.thecommoditiesnews.com/news/articleView.html?idxno=2795",
};
