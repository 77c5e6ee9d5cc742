import type { Source } from "../types.js";

/** The Korea Herald, in English, 2015-09-07. */
export const koreaHerald20150907: Source<"korea-herald-2015-09-07"> = {
  id: "korea-herald-2015-09-07",
  type: "article-newspaper",
  title: "Malaysia and Korea ride ‘second wave’ of partnership",
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2015-09-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreaherald.com/view.php?ud=20150906000307",
};
