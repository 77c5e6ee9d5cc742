import type { Source } from "../types.js";

/** The Korea Herald (text by Yonhap), in English, 2024-03-26. */
export const koreaHerald20240326: Source<"korea-herald-2024-03-26"> = {
  id: "korea-herald-2024-03-26",
  type: "article-newspaper",
  title: "South Korea, Malaysia to resume FTA talks",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Herald",
  issued: "2024-03-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.koreaherald.com/view.php?mp=4&np=35&ud=20240326050249",
};
