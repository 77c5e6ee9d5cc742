import type { Source } from "../types.js";

/** Gutzy Asia, in English, 2024-03-08. */
export const gutzyAsia20240308: Source<"gutzy-asia-2024-03-08"> = {
  id: "gutzy-asia-2024-03-08",
  type: "article-newspaper",
  title: "RMAF Pilots prep for FA-50M training in South Korea early 2026",
  publisher: "Gutzy Asia",
  publisherType: "news",
  issued: "2024-03-08",
  accessed: "2026-11-28",
  language: "en",
  url: "https://gutzy.asia/2024/03/08/rmaf-pilots-prep-for-fa-50m-training-in-south-korea-early-2026/",
  copies: { root: "Bernama report of March 2024 (pilot training)" },
  note: "Cites Bernama.",
  unread: "Only the first part could be read again on 2026-11-28.",
};
