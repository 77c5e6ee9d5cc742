import type { Source } from "../types.js";

/** Hankyung, in Korean, 1994-08-23. */
export const hankyung19940823: Source<"hankyung-1994-08-23"> = {
  id: "hankyung-1994-08-23",
  type: "article-newspaper",
  title: "한국형 장갑차 4백여대 말레이시아에 수출",
  publisher: "Hankyung",
  publisherType: "news",
  issued: "1994-08-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/amp/1994082301831",
};
