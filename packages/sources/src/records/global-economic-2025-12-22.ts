import type { Source } from "../types.js";

/** Global Economic, in Korean, 2025-12-22. */
export const globalEconomic20251222: Source<"global-economic-2025-12-22"> = {
  id: "global-economic-2025-12-22",
  type: "article-newspaper",
  title: "Global Economic: FA-50M 2026 deliveries rise from four to six",
  titleIsDescription: true,
  publisher: "Global Economic",
  publisherType: "news",
  issued: "2025-12-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.g-enews.com/article/Global-Biz/2025/12/202512220709239192fbbec65dfb_1",
};
