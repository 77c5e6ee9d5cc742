import type { Source } from "../types.js";

/** Asia Business Daily, in Korean, 2025-10-20. */
export const asiaBusinessDaily20251020: Source<"asia-business-daily-2025-10-20"> = {
  id: "asia-business-daily-2025-10-20",
  type: "article-newspaper",
  title: "Asia Business Daily: the president at the opening of ADEX 2025",
  titleIsDescription: true,
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://cm.asiae.co.kr/article/2025102009340539807",
};
