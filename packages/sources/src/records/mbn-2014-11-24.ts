import type { Source } from "../types.js";

/** Maeil Business Newspaper, in Korean, 2014-11-24. */
export const mbn20141124: Source<"mbn-2014-11-24"> = {
  id: "mbn-2014-11-24",
  type: "article-newspaper",
  title: "대우조선해양, 말레이시아 해군함 6척 수주",
  publisher: "Maeil Business Newspaper",
  publisherType: "news",
  containerTitle: "MBN",
  issued: "2014-11-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.mbn.co.kr/news-amp/2092458",
  copies: { root: "DSME release of 2014-11-24" },
};
