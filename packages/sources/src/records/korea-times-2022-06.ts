import type { Source } from "../types.js";

/** The Korea Times (text by Yonhap), in English, 2022-06. */
export const koreaTimes202206: Source<"korea-times-2022-06"> = {
  id: "korea-times-2022-06",
  type: "article-newspaper",
  title: "New head of the arms procurement agency takes office",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Times",
  issued: "2022-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreatimes.co.kr/www/nation/2022/06/205_331559.html",
};
