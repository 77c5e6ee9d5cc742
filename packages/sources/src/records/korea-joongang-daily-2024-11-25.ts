import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2024-11-25. */
export const koreaJoongangDaily20241125: Source<"korea-joongang-daily-2024-11-25"> = {
  id: "korea-joongang-daily-2024-11-25",
  type: "article-newspaper",
  title: "Korea, Malaysia establish strategic partnership at summit in Seoul",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2024-11-25/national/diplomacy/Korea-Malaysia-establish-strategic-partnership-at-summit-in-Seoul/2185546",
};
