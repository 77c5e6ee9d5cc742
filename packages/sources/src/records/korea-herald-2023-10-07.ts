import type { Source } from "../types.js";

/** The Korea Herald (text by Yonhap), in English, 2023-10-07. */
export const koreaHerald20231007: Source<"korea-herald-2023-10-07"> = {
  id: "korea-herald-2023-10-07",
  type: "article-newspaper",
  title: "Yoon appoints new defense, culture ministers without parliamentary confirmation",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Herald",
  issued: "2023-10-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreaherald.com/view.php?ud=20231007000083",
};
