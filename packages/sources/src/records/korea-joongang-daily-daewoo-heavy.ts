import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2005. */
export const koreaJoongangDailyDaewooHeavy: Source<"korea-joongang-daily-daewoo-heavy"> = {
  id: "korea-joongang-daily-daewoo-heavy",
  type: "article-newspaper",
  title: "Doosan Heavy completes Daewoo Heavy takeover",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2005",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/article/article.aspx?aid=2562041",
};
