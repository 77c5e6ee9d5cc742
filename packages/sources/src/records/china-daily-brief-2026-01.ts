import type { Source } from "../types.js";

/** China Daily Brief, in English, 2026-01. */
export const chinaDailyBrief202601: Source<"china-daily-brief-2026-01"> = {
  id: "china-daily-brief-2026-01",
  type: "article-newspaper",
  title: "South Korea completes the flight tests of the KF-21",
  titleIsDescription: true,
  publisher: "China Daily Brief",
  publisherType: "news",
  issued: "2026-01",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.chinadailybrief.com/article/696b12aef0d0f4177566205e",
};
