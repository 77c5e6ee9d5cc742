import type { Source } from "../types.js";

/** NAM News Network (text by Bernama), in English, 2021-08-30?. */
export const namNewsNetwork20210830: Source<"nam-news-network-2021-08-30"> = {
  id: "nam-news-network-2021-08-30",
  type: "article-newspaper",
  title: "Malaysian Ministers, Deputy Ministers Sworn In Before King",
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "NAM News Network",
  issued: "2021-08-30?",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.namnewsnetwork.org/?p=142327",
};
