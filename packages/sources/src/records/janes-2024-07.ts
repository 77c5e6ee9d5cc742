import type { Source } from "../types.js";

/** Janes, in English, 2024-07?. */
export const janes202407: Source<"janes-2024-07"> = {
  id: "janes-2024-07",
  type: "article-newspaper",
  title: "Putrajaya lays out naval spending plans for 13th Malaysia Plan",
  titleIsDescription: true,
  publisher: "Janes",
  publisherType: "trade-press",
  issued: "2024-07?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://janes.com/osint-insights/defence-news/sea/putrajaya-lays-out-naval-spending-plans-for-13th-malaysia-plan",
  note: "Speaks of a sitting on 11 July. Year inferred (mentions June 2024 LMS contract).",
};
