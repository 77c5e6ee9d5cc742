import type { Source } from "../types.js";

/** News Sacheon, in Korean, 2022-07-19. */
export const newsSacheon20220719: Source<"news-sacheon-2022-07-19"> = {
  id: "news-sacheon-2022-07-19",
  type: "article-newspaper",
  title: "[포토] KF-21, 힘차게 사천 하늘 날아오르다",
  publisher: "News Sacheon",
  publisherType: "news",
  issued: "2022-07-19",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.news4000.com/news/articleView.html?idxno=41663",
};
