import type { Source } from "../types.js";

/** The Japan Times, in English, 2022-07-20. */
export const japanTimes20220720: Source<"japan-times-2022-07-20"> = {
  id: "japan-times-2022-07-20",
  type: "article-newspaper",
  title: "South Korea homegrown KF-21 maiden flight",
  titleIsDescription: true,
  publisher: "The Japan Times",
  publisherType: "news",
  issued: "2022-07-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.japantimes.co.jp/news/2022/07/20/asia-pacific/south-korea-homegrown-kf-21-fighter/",
};
