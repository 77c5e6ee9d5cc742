import type { Source } from "../types.js";

/** Maeil Business TV, in Korean, 2021-04-09. */
export const mbn20210409: Source<"mbn-2021-04-09"> = {
  id: "mbn-2021-04-09",
  type: "article-newspaper",
  title: "Maeil Business TV: words of the president at the KF-21 roll-out",
  titleIsDescription: true,
  publisher: "Maeil Business TV",
  publisherType: "news",
  issued: "2021-04-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://mbnmoney.mbn.co.kr/news/view?news_no=MM1004318584",
};
