import type { Source } from "../types.js";

/** Hankyung, in Korean, 1994-02-20. */
export const hankyung19940220: Source<"hankyung-1994-02-20"> = {
  id: "hankyung-1994-02-20",
  type: "article-newspaper",
  title: "한국형 장갑차 세계서 우수성 과시...주문상담 쇄도",
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1994-02-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/article/1994022000581",
};
