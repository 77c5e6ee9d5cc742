import type { Source } from "../types.js";

/** Media Selangor (text by Bernama), in English, 2026-01-21. */
export const mediaSelangor20260121: Source<"media-selangor-2026-01-21"> = {
  id: "media-selangor-2026-01-21",
  type: "article-newspaper",
  title: "Malaysia launches the National Defence Industry Policy",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Media Selangor",
  issued: "2026-01-21",
  accessed: "2026-11-28",
  language: "en",
  url: "https://mediaselangor.com/en/2026/01/340281",
};
