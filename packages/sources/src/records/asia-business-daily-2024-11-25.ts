import type { Source } from "../types.js";

/** Asia Business Daily, in English, 2024-11-25. */
export const asiaBusinessDaily20241125: Source<"asia-business-daily-2024-11-25"> = {
  id: "asia-business-daily-2024-11-25",
  type: "article-newspaper",
  title: "Full text: joint statement on establishing a strategic partnership",
  titleIsDescription: true,
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cm.asiae.co.kr/en/article/2024112516223463642",
  copies: { root: "South Korea–Malaysia joint statement of 2024-11-25" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
