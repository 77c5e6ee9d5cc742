import type { Source } from "../types.js";

/** The Korea Herald (text by Yonhap), in English, 2023-06-22. */
export const koreaHerald20230622: Source<"korea-herald-2023-06-22"> = {
  id: "korea-herald-2023-06-22",
  type: "article-newspaper",
  title: "NATO airworthiness mutual recognition arrangement",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Herald",
  issued: "2023-06-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.koreaherald.com/view.php?mp=3&np=28&ud=20230622000338",
};
