import type { Source } from "../types.js";

/** News Sacheon, in Korean, 2022-07-19. */
export const newsSacheon20220719: Source<"news-sacheon-2022-07-19"> = {
  id: "news-sacheon-2022-07-19",
  type: "article-newspaper",
  title: "KF-21 takes off from Sacheon for the first time",
  titleIsDescription: true,
  publisher: "News Sacheon",
  publisherType: "news",
  issued: "2022-07-19",
  accessed: "2026-11-23",
  language: "ko",
  url: "http://www.news4000.com/news/articleView.html?idxno=41663",
};
