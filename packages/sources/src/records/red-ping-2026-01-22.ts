import type { Source } from "../types.js";

/** Red Ping, in English, 2026-01-22. */
export const redPing20260122: Source<"red-ping-2026-01-22"> = {
  id: "red-ping-2026-01-22",
  type: "article-newspaper",
  title:
    "Malaysia unveils bold National Defence Industry Policy to boost local tech and self-reliance",
  titleIsDescription: true,
  publisher: "Red Ping",
  publisherType: "news",
  issued: "2026-01-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://redping.my/politics/malaysia-unveils-bold-national-defence-industry-policy-to-boost-local-tech-and-self-reliance",
};
