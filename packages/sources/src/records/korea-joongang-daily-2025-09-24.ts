import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2025-09-24. */
export const koreaJoongangDaily20250924: Source<"korea-joongang-daily-2025-09-24"> = {
  id: "korea-joongang-daily-2025-09-24",
  type: "article-newspaper",
  title: "HD HHI makes push to join Malaysia's naval modernization project",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2025-09-24",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2025-09-24/business/industry/HD-HHI-makes-push-to-join-Malaysias-naval-modernization-project/2407292",
};
