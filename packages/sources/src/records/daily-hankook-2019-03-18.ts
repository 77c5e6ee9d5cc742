import type { Source } from "../types.js";

/** Daily Hankook, in Korean, 2019-03-18. */
export const dailyHankook20190318: Source<"daily-hankook-2019-03-18"> = {
  id: "daily-hankook-2019-03-18",
  type: "article-newspaper",
  title: "South Korea's arms imports and exports, 2014 to 2018",
  titleIsDescription: true,
  publisher: "Daily Hankook",
  publisherType: "news",
  issued: "2019-03-18",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://daily.hankooki.com/lpage/politics/201903/dh20190318105049137530.htm",
  copies: { root: "Yonhap" },
};
