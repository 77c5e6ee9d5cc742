import type { Source } from "../types.js";

/** Korea Economic TV (text by Yonhap), in Korean, 2020-10-26. */
export const koreaEconomicTv20201026: Source<"korea-economic-tv-2020-10-26"> = {
  id: "korea-economic-tv-2020-10-26",
  type: "article-newspaper",
  title: "South Korean cruise training group exercises with the Malaysian navy",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Korea Economic TV",
  issued: "2020-10-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20201026122800104",
};
