import type { Source } from "../types.js";

/** zum (text by Money Today), in Korean, 2025-07-01. */
export const moneyToday20250701: Source<"money-today-2025-07-01"> = {
  id: "money-today-2025-07-01",
  type: "article-newspaper",
  title: "강구영 KAI 사장, 임기 종료 3개월 앞두고 조기 퇴임",
  publisher: "Money Today",
  publisherType: "news",
  containerTitle: "zum",
  issued: "2025-07-01",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://news.zum.com/articles/99275140/eab095eab5acec9881-kai-ec82acec9ea5-ec9e84eab8b0-eca285eba38c-3eab09cec9b94-ec959eeb9190eab3a0-eca1b0eab8b0-ed87b4ec9e84",
};
