import type { Source } from "../types.js";

/** Goldsea (text by Reuters), in English, 2025-10-20. */
export const goldsea20251019: Source<"goldsea-2025-10-19"> = {
  id: "goldsea-2025-10-19",
  type: "article-newspaper",
  title: "S. Korea to Build World's No. 4 Defense Sector",
  publisher: "Reuters",
  publisherType: "news-agency",
  containerTitle: "Goldsea",
  issued: "2025-10-19",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.goldsea.com/article_details/s-korea-to-build-worlds-no-4-defense-sector",
  copies: { root: "Reuters report of 2025-10-20 (ADEX)" },
};
