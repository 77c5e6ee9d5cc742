import type { Source } from "../types.js";

/** Global Economic, in Korean, 2025-08-28. */
export const globalEconomic20250828: Source<"global-economic-2025-08-28"> = {
  id: "global-economic-2025-08-28",
  type: "article-newspaper",
  title: "Global Economic: Malaysia's air power gap and the FA-50",
  titleIsDescription: true,
  publisher: "Global Economic",
  publisherType: "news",
  issued: "2025-08-28",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.g-enews.com/article/Global-Biz/2025/08/202508280706054728fbbec65dfb_1",
};
