import type { Source } from "../types.js";

/** Asia Business Daily, in English, 2025-04-15. */
export const asiaBusinessDaily20250415: Source<"asia-business-daily-2025-04-15"> = {
  id: "asia-business-daily-2025-04-15",
  type: "article-newspaper",
  title: "Hanwha Aerospace to make Chunmoo guided missiles in Poland",
  titleIsDescription: true,
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2025-04-15",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cm.asiae.co.kr/en/article/2025041513533451902",
};
