import type { Source } from "../types.js";

/** Air Times, in English, 2023-10-13. */
export const airTimes20231013: Source<"air-times-2023-10-13"> = {
  id: "air-times-2023-10-13",
  type: "article-newspaper",
  title: "South Korea partners Malaysia to become top 30 global economy",
  titleIsDescription: true,
  publisher: "Air Times",
  publisherType: "trade-press",
  issued: "2023-10-13",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.airtimes.my/2023/10/13/south-korea-partners-malaysia-to-become-top-30-global-economy/",
};
