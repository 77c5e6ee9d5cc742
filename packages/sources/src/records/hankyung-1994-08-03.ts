import type { Source } from "../types.js";

/** Hankyung, in Korean, 1994-08-03. */
export const hankyung19940803: Source<"hankyung-1994-08-03"> = {
  id: "hankyung-1994-08-03",
  type: "article-newspaper",
  title: "JCS chairman meets Malaysian defence chief",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1994-08-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/1994080301191",
};
