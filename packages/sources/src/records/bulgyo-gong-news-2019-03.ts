import type { Source } from "../types.js";

/** Bulgyo Gong News, in Korean, 2019-03. */
export const bulgyoGongNews201903: Source<"bulgyo-gong-news-2019-03"> = {
  id: "bulgyo-gong-news-2019-03",
  type: "article-newspaper",
  title: "Training ship of the South Korean coast guard in Southeast Asia",
  titleIsDescription: true,
  publisher: "Bulgyo Gong News",
  publisherType: "news",
  issued: "2019-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.bzeronews.com/news/articleView.html?idxno=390987",
  copies: { root: "Korea Coast Guard Academy account of March 2019" },
};
