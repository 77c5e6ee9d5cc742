import type { Source } from "../types.js";

/** Global Economic, in Korean, 2025-10-29. */
export const globalEconomic20251029: Source<"global-economic-2025-10-29"> = {
  id: "global-economic-2025-10-29",
  type: "article-newspaper",
  title: "Global Economic report on the Korea–Malaysia MoU",
  titleIsDescription: true,
  publisher: "Global Economic",
  publisherType: "news",
  issued: "2025-10-29",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.g-enews.com/article/Global-Biz/2025/10/202510290758586959fbbec65dfb_1",
};
