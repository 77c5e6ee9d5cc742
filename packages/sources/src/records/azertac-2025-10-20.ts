import type { Source } from "../types.js";

/** Azertac, in English, 2025-10-20. */
export const azertac20251020: Source<"azertac-2025-10-20"> = {
  id: "azertac-2025-10-20",
  type: "article-newspaper",
  title: "S. Korea's biggest defense exhibition opens, showcasing unmanned weapons",
  publisher: "Azertac",
  publisherType: "news-agency",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://azertag.az/en/xeber/s_korea_039s_biggest_defense_exhibition_opens_showcasing_unmanned_weapons-3812827",
  copies: { root: "Yonhap report of 2025-10-20 (ADEX)" },
};
