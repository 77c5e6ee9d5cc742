import type { Source } from "../types.js";

/** Korea JoongAng Daily, in English, 2025-03-10. */
export const koreaJoongangDaily20250310: Source<"korea-joongang-daily-2025-03-10"> = {
  id: "korea-joongang-daily-2025-03-10",
  type: "article-newspaper",
  title: "Ukraine ranks top arms buyer, South Korea slips into top 10 of sellers: Report",
  publisher: "Korea JoongAng Daily",
  publisherType: "news",
  issued: "2025-03-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://koreajoongangdaily.joins.com/news/2025-03-10/national/defense/Ukraine-ranks-top-arms-buyer-South-Korea-slips-into-top-10-of-sellers-Report/2258694",
  copies: { root: "SIPRI, Trends in International Arms Transfers, 2024" },
};
