import type { Source } from "../types.js";

/** Asia Business Daily, in English, 2025-03-10. */
export const asiaBusinessDaily20250310: Source<"asia-business-daily-2025-03-10"> = {
  id: "asia-business-daily-2025-03-10",
  type: "article-newspaper",
  title: 'Swedish Think Tank Releases "Trends in International Arms Transfers" Report',
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2025-03-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cm.asiae.co.kr/en/article/2025031014291285185",
  copies: { root: "SIPRI, Trends in International Arms Transfers, 2024" },
};
