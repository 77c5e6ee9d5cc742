import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2025-10-20. */
export const koreaJoongangDaily20251020: Source<"korea-joongang-daily-2025-10-20"> = {
  id: "korea-joongang-daily-2025-10-20",
  type: "article-newspaper",
  title: "Korea aims to become top-four defense power by 2030, says Lee",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2025-10-20/national/politics/Korea-aims-to-become-topfour-defense-power-by-2030-says-Lee/2424147",
};
