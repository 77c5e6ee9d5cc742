import type { Source } from "../types.js";

/** Pocket News, in English, 2023-05-27. */
export const pocketNews20230527: Source<"pocket-news-2023-05-27"> = {
  id: "pocket-news-2023-05-27",
  type: "article-newspaper",
  title: "Malaysia to Procure 18 FA-50 Aircraft with Cutting-Edge Capabilities",
  titleIsDescription: true,
  publisher: "Pocket News",
  publisherType: "news",
  issued: "2023-05-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.pocketnews.com.my/2023/05/27/malaysia-to-procure-18-fa-50-aircraft-with-cutting-edge-capabilities/",
  copies: { root: "Bernama interview with Kang Goo-young, May 2023" },
  unread: "Only the first part could be read again on 2026-11-28.",
};
