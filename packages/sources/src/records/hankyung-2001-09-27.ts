import type { Source } from "../types.js";

/** Hankyung (text by Yonhap), in Korean, 2001-09-27. */
export const hankyung20010927: Source<"hankyung-2001-09-27"> = {
  id: "hankyung-2001-09-27",
  type: "article-newspaper",
  title: "Arrangement of the South Korean and Malaysian maritime police",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Hankyung",
  issued: "2001-09-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/2001092702388",
};
