import type { Source } from "../types.js";

/** The Korea Herald (text by Yonhap), in English, 2024-09-06. */
export const koreaHerald20240906: Source<"korea-herald-2024-09-06"> = {
  id: "korea-herald-2024-09-06",
  type: "article-newspaper",
  title: "Yoon approves appointment of new defense minister",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "The Korea Herald",
  issued: "2024-09-06",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www01.koreaherald.com/view.php?mp=2&np=19&ud=20240906050398",
  copies: { root: "Yonhap report of 2024-09-06 (new defence minister)" },
};
