import type { Source } from "../types.js";

/** The Sun (text by Bernama), in English, 2025-09-11?. */
export const sun20250911: Source<"sun-2025-09-11"> = {
  id: "sun-2025-09-11",
  type: "article-newspaper",
  title: "Malaysia to launch National Defence Industry Policy for self-reliance",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Sun",
  issued: "2025-09-11?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thesun.my/malaysia-news/malaysia-to-launch-national-defence-industry-policy-for-self-reliance-NK14875091",
};
