import type { Source } from "../types.js";

/** The Korea Herald, in English, 2015-03-24. */
export const koreaHerald20150324: Source<"korea-herald-2015-03-24"> = {
  id: "korea-herald-2015-03-24",
  type: "article-newspaper",
  title: "South Korea to deploy the Chunmoo rocket system",
  titleIsDescription: true,
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2015-03-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.koreaherald.com/amp/view.php?ud=20150324000982",
};
