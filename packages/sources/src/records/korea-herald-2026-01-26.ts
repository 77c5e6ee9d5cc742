import type { Source } from "../types.js";

/** The Korea Herald, in English, 2026-01-26. */
export const koreaHerald20260126: Source<"korea-herald-2026-01-26"> = {
  id: "korea-herald-2026-01-26",
  type: "article-newspaper",
  title: "South Korean delegation leaves for Canada over submarines",
  titleIsDescription: true,
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2026-01-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreaherald.com/article/10662866",
};
