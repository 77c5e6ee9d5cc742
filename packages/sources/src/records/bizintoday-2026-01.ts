import type { Source } from "../types.js";

/** Bizintoday, in Korean, 2026-01. */
export const bizintoday202601: Source<"bizintoday-2026-01"> = {
  id: "bizintoday-2026-01",
  type: "article-newspaper",
  title: "Gyeongnam recruits firms for DSA 2026",
  titleIsDescription: true,
  publisher: "Bizintoday",
  publisherType: "news",
  issued: "2026-01",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.bizintoday.co.kr/news/article.html?no=227220",
};
