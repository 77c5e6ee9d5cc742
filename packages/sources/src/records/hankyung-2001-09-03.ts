import type { Source } from "../types.js";

/** Hankyung, in Korean, 2001-09-03. */
export const hankyung20010903: Source<"hankyung-2001-09-03"> = {
  id: "hankyung-2001-09-03",
  type: "article-newspaper",
  title: "Daewoo upgrade of 111 Malaysian K200",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "2001-09-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/article/2001090352051",
};
