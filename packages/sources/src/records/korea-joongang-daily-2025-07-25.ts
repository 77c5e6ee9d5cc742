import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2025-07-25. */
export const koreaJoongangDaily20250725: Source<"korea-joongang-daily-2025-07-25"> = {
  id: "korea-joongang-daily-2025-07-25",
  type: "article-newspaper",
  title: "New defense minister vows to rebuild military as 1st civilian chief",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2025-07-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2025-07-25/national/defense/New-defense-minister-vows-to-rebuild-military-as-1st-civilian-chief/2361631",
};
