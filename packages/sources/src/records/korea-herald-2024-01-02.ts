import type { Source } from "../types.js";

/** The Korea Herald (text by Yonhap), in English, 2024-01-02. */
export const koreaHerald20240102: Source<"korea-herald-2024-01-02"> = {
  id: "korea-herald-2024-01-02",
  type: "article-newspaper",
  title: "Poland airworthiness mutual recognition",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Herald",
  issued: "2024-01-02",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www01.koreaherald.com/view.php?mp=2&np=16&ud=20240102000243",
};
