import type { Source } from "../types.js";

/** Korea Economic TV, in Korean, 2023-03-29. */
export const koreaEconomicTv20230329: Source<"korea-economic-tv-2023-03-29"> = {
  id: "korea-economic-tv-2023-03-29",
  type: "article-newspaper",
  title: "Black Eagles to fly at LIMA 2023",
  titleIsDescription: true,
  publisher: "Korea Economic TV",
  publisherType: "news",
  issued: "2023-03-29",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.wowtv.co.kr/NewsCenter/News/Read?articleId=A202303290090",
  copies: { root: "ROK Air Force release of 2023-03-29 (Black Eagles)" },
};
