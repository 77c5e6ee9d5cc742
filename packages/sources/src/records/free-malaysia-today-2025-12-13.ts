import type { Source } from "../types.js";

/** Free Malaysia Today, in English, 2025-12-13. */
export const freeMalaysiaToday20251213: Source<"free-malaysia-today-2025-12-13"> = {
  id: "free-malaysia-today-2025-12-13",
  type: "article-newspaper",
  title: "Malaysia–US defence cooperation MoU unrelated to ART, says minister",
  titleIsDescription: true,
  publisher: "Free Malaysia Today",
  publisherType: "news",
  issued: "2025-12-13",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.freemalaysiatoday.com/category/nation/2025/12/13/malaysia-us-defence-cooperation-mou-unrelated-to-art-says-minister",
};
