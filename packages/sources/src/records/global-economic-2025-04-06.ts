import type { Source } from "../types.js";

/** Global Economic, in Korean, 2025-04-06. */
export const globalEconomic20250406: Source<"global-economic-2025-04-06"> = {
  id: "global-economic-2025-04-06",
  type: "article-newspaper",
  title: "말레이시아 해군, 다목적 지원함 2척 도입 추진",
  publisher: "Global Economic",
  publisherType: "news",
  issued: "2025-04-06",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://g-enews.com/article/Global-Biz/2025/04/202504060805499325fbbec65dfb_1",
  copies: { root: "Airspace Review report of 2025-04-05 (MRSS)" },
};
