import type { Source } from "../types.js";

/** The Korea Herald, in English, 2024-08-12. */
export const koreaHerald20240812: Source<"korea-herald-2024-08-12"> = {
  id: "korea-herald-2024-08-12",
  type: "article-newspaper",
  title: "Yoon names new defense chief, national security adviser",
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2024-08-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreaherald.com/view.php?ud=20240812050585",
};
