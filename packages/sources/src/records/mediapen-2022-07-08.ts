import type { Source } from "../types.js";

/** Mediapen, in Korean, 2022-07-08. */
export const mediapen20220708: Source<"mediapen-2022-07-08"> = {
  id: "mediapen-2022-07-08",
  type: "article-newspaper",
  title: "KF-21 Boramae ahead of its first flight",
  titleIsDescription: true,
  publisher: "Mediapen",
  publisherType: "news",
  issued: "2022-07-08",
  accessed: "2026-11-23",
  language: "ko",
  url: "http://www.mediapen.com/news/view/736758",
  unread: "No copy was found on 2026-11-28.",
};
