import type { Source } from "../types.js";

/** The Sun, in English, 2025. */
export const sun2025: Source<"sun-2025"> = {
  id: "sun-2025",
  type: "article-newspaper",
  title: "RMAF tracks global conflicts to stay mission ready, says new chief",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  issued: "2025",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/rmaf-tracks-global-conflicts-to-stay-mission-ready-says-new-chief-BD14355620",
};
