import type { Source } from "../types.js";

/** AeroTime, in English, 2023-02. */
export const aerotime202302: Source<"aerotime-2023-02"> = {
  id: "aerotime-2023-02",
  type: "article-newspaper",
  title: "Malaysia picks South Korea's FA-50 over Tejas, Hurjet in $920 million deal",
  titleIsDescription: true,
  publisher: "AeroTime",
  publisherType: "trade-press",
  issued: "2023-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://aerotime.aero/articles/malaysia-picks-south-koreas-fa-50-over-tejas-hurjet-in-920-million-deal/amp",
  copies: { root: "KAI announcement of 2023-02-24" },
};
