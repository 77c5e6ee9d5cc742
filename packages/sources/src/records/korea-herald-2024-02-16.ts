import type { Source } from "../types.js";

/** The Korea Herald, in English, 2024-02-16. */
export const koreaHerald20240216: Source<"korea-herald-2024-02-16"> = {
  id: "korea-herald-2024-02-16",
  type: "article-newspaper",
  title: "Yoon taps retired Maj. Gen. Seok as DAPA head",
  publisher: "The Korea Herald",
  publisherType: "news",
  issued: "2024-02-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.koreaherald.com/amp/view.php?ud=20240216050328",
  copies: { root: "ROK presidential office announcement of 2024-02-16" },
};
