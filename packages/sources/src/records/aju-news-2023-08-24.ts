import type { Source } from "../types.js";

/** Aju News, in Korean, 2023-08-24. */
export const ajuNews20230824: Source<"aju-news-2023-08-24"> = {
  id: "aju-news-2023-08-24",
  type: "article-newspaper",
  title: "LIG넥스원, 연내 말레이시아에 미사일 수출···구본상 현장 영업 통했다",
  publisher: "Aju News",
  publisherType: "news",
  issued: "2023-08-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.ajunews.com/amp/20230823145402463",
};
