import type { Source } from "../types.js";

/** Korea Economic TV, in Korean, 2023-02-24. */
export const koreaEconomicTv20230224: Source<"korea-economic-tv-2023-02-24"> = {
  id: "korea-economic-tv-2023-02-24",
  type: "article-newspaper",
  title: "Korea Economic TV: KAI wins 18 FA-50 order",
  titleIsDescription: true,
  publisher: "Korea Economic TV",
  publisherType: "news",
  issued: "2023-02-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://wowtv.co.kr/NewsCenter/News/Read?articleId=A202302240186",
  copies: { root: "KAI announcement of 2023-02-24" },
};
