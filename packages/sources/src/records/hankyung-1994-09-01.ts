import type { Source } from "../types.js";

/** Hankyung, in Korean, 1994-09-01. */
export const hankyung19940901: Source<"hankyung-1994-09-01"> = {
  id: "hankyung-1994-09-01",
  type: "article-newspaper",
  title: "Daewoo signs MoU with DRB for 400 K-200",
  titleIsDescription: true,
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1994-09-01",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/article/1994090102851",
};
