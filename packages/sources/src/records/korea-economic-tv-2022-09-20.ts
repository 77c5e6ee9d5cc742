import type { Source } from "../types.js";

/** Korea Economic TV (text by Yonhap), in Korean, 2022-09-20. */
export const koreaEconomicTv20220920: Source<"korea-economic-tv-2022-09-20"> = {
  id: "korea-economic-tv-2022-09-20",
  type: "article-newspaper",
  title: "South Korean cruise training group in Malaysia",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Korea Economic TV",
  issued: "2022-09-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://wowtv.co.kr/NewsCenter/News/Read?articleId=AKR20220920089700076",
};
