import type { Source } from "../types.js";

/** OANA News (text by Bernama), in English, 2025-09-22. */
export const oanaNews20250922Mou: Source<"oana-news-2025-09-22-mou"> = {
  id: "oana-news-2025-09-22-mou",
  type: "article-newspaper",
  title: "Malaysia, South Korea To Sign Defence Industry MoU In October",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "OANA News",
  issued: "2025-09-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.oananews.org/node/705161",
  copies: { root: "Bernama report of Ambassador Yeo, 2025-09-22" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
