import type { Source } from "../types.js";

/** The Korea Herald, in English, 2024-12-05. */
export const koreaHerald20241205: Source<"korea-herald-2024-12-05"> = {
  id: "korea-herald-2024-12-05",
  type: "article-newspaper",
  title: "President Yoon Suk Yeol accepts Defense Minister's resignation",
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2024-12-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreaherald.com/view.php?ud=20241205050006",
};
