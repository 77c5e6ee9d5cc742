import type { Source } from "../types.js";

/** Asia Business Daily, in English, 2025-05-22?. */
export const asiaBusinessDaily20250522: Source<"asia-business-daily-2025-05-22"> = {
  id: "asia-business-daily-2025-05-22",
  type: "article-newspaper",
  title: "Interview with the president of KAI at LIMA 2025",
  titleIsDescription: true,
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2025-05-22?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cm.asiae.co.kr/en/article/2025052208210891199",
};
