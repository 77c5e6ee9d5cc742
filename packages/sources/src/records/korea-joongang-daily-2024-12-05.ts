import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2024-12-05. */
export const koreaJoongangDaily20241205: Source<"korea-joongang-daily-2024-12-05"> = {
  id: "korea-joongang-daily-2024-12-05",
  type: "article-newspaper",
  title: "Yoon accepts Defense Minister Kim Yong-hyun's resignation, names successor",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2024-12-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2024-12-05/national/politics/Yoon-accepts-Defense-Minister-Kim-Yonghyuns-resignation-names-successor/2193281",
};
