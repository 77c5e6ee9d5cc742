import type { Source } from "../types.js";

/** Korea Economic TV (text by Yonhap), in Korean, 2023-05-24. */
export const koreaEconomicTv20230524: Source<"korea-economic-tv-2023-05-24"> = {
  id: "korea-economic-tv-2023-05-24",
  type: "article-newspaper",
  title: "Korea Economic TV: the defence minister calls on the Malaysian prime minister",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Korea Economic TV",
  issued: "2023-05-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20230524047251504",
  copies: { root: "ROK defence ministry account of 2023-05-24 (call on the prime minister)" },
};
