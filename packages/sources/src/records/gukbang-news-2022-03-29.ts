import type { Source } from "../types.js";

/** Gukbang News, in Korean, 2022-03-29. */
export const gukbangNews20220329: Source<"gukbang-news-2022-03-29"> = {
  id: "gukbang-news-2022-03-29",
  type: "article-newspaper",
  title: "LIG Nex1 at DSA 2022",
  titleIsDescription: true,
  publisher: "Gukbang News",
  publisherType: "trade-press",
  issued: "2022-03-29",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.gukbangnews.com/news/articleView.html?idxno=3740",
  copies: { root: "LIG Nex1 release of 2022-03-29" },
};
