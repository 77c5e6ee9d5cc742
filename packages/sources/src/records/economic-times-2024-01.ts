import type { Source } from "../types.js";

/** The Economic Times (text by Bloomberg), in English, 2024-01. */
export const economicTimes202401: Source<"economic-times-2024-01"> = {
  id: "economic-times-2024-01",
  type: "article-newspaper",
  title: "Canals aren't even the world's biggest shipping chokepoints",
  titleIsDescription: true,
  publisher: "Bloomberg",
  publisherType: "news-agency",
  containerTitle: "The Economic Times",
  issued: "2024-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://economictimes.indiatimes.com/small-biz/trade/exports/insights/canals-arent-even-the-worlds-biggest-shipping-chokepoints/articleshow/106851622.cms",
};
