import type { Source } from "../types.js";

/** Air Data News, in English, 2022-07. */
export const airDataNews202207: Source<"air-data-news-2022-07"> = {
  id: "air-data-news-2022-07",
  type: "webpage",
  title: "South Korean KF-21 Boramae makes maiden flight",
  publisher: "Air Data News",
  publisherType: "trade-press",
  issued: "2022-07",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.airdatanews.com/south-korean-kf-21-boramae-makes-maiden-flight/",
};
