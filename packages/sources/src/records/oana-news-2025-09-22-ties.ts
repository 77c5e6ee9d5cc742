import type { Source } from "../types.js";

/** OANA News (text by Bernama), in English, 2025-09-22. */
export const oanaNews20250922Ties: Source<"oana-news-2025-09-22-ties"> = {
  id: "oana-news-2025-09-22-ties",
  type: "article-newspaper",
  title: "Malaysia To Elevate Defence Ties With South Korea To Strategic Level",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "OANA News",
  issued: "2025-09-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.oananews.org/node/705160",
  copies: { root: "Bernama report of Khaled keynote, 2025-09-22" },
};
