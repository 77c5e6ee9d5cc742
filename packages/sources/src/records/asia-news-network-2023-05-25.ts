import type { Source } from "../types.js";

/** Asia News Network (text by Bernama), in English, 2023-05-25. */
export const asiaNewsNetwork20230525: Source<"asia-news-network-2023-05-25"> = {
  id: "asia-news-network-2023-05-25",
  type: "article-newspaper",
  title: "Malaysia getting the newest, most advanced FA-50 ‘Fighting Eagle’ jet",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Asia News Network",
  issued: "2023-05-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://asianews.network/malaysia-getting-the-newest-most-advanced-fa-50-fighting-eagle-jet/",
  copies: { root: "Bernama interview with Kang Goo-young, May 2023" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
