import type { Source } from "../types.js";

/** News World, in English, 2021-04. */
export const newsWorld202104: Source<"news-world-2021-04"> = {
  id: "news-world-2021-04",
  type: "webpage",
  title: "KF-21 prototype rollout",
  titleIsDescription: true,
  publisher: "News World",
  publisherType: "news",
  issued: "2021-04",
  accessed: "2026-11-28",
  language: "en",
  url: "http://newsworld.co.kr/detail.htm?no=7794",
};
