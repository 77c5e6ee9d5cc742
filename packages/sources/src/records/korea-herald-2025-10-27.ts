import type { Source } from "../types.js";

/** The Korea Herald, in English, 2025-10-27. */
export const koreaHerald20251027: Source<"korea-herald-2025-10-27"> = {
  id: "korea-herald-2025-10-27",
  type: "article-newspaper",
  title: "Hanwha Group holds a defence forum in Gyeongju",
  titleIsDescription: true,
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.koreaherald.com/article/10602269",
};
