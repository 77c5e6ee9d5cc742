import type { Source } from "../types.js";

/** EurAsian Times, in English, 2024-05. */
export const eurasianTimes202405: Source<"eurasian-times-2024-05"> = {
  id: "eurasian-times-2024-05",
  type: "article-newspaper",
  title: "Following FA-50 deal, South Korea eyes Chunmoo and Cheongung-II exports to Malaysia",
  titleIsDescription: true,
  publisher: "EurAsian Times",
  publisherType: "trade-press",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://eurasiantimes.com/tg-following-fa-50-deal-south-korea-eyes",
  copies: { root: "DAPA release of May 2024 (DSA talks)" },
};
