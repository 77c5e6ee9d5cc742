import type { Source } from "../types.js";

/** Free Malaysia Today (text by Reuters), in English, 2025-10-20. */
export const freeMalaysiaToday20251020: Source<"free-malaysia-today-2025-10-20"> = {
  id: "free-malaysia-today-2025-10-20",
  type: "article-newspaper",
  title: "South Korea seeks to build fourth-largest global defence power",
  titleIsDescription: true,
  publisher: "Reuters",
  publisherType: "news-agency",
  containerTitle: "Free Malaysia Today",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://dev-v4.freemalaysiatoday.com/category/world/2025/10/20/south-korea-seeks-to-build-fourth-largest-global-defence-power",
  copies: { root: "Reuters report of 2025-10-20 (ADEX)" },
};
