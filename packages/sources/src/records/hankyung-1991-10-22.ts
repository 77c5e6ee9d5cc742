import type { Source } from "../types.js";

/** Hankyung, in Korean, 1991-10-22. */
export const hankyung19911022: Source<"hankyung-1991-10-22"> = {
  id: "hankyung-1991-10-22",
  type: "article-newspaper",
  title: "Korea–Malaysia defence-industry working meeting, Oct 1991",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1991-10-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/1991102201781",
};
