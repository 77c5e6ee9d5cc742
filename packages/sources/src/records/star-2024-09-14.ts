import type { Source } from "../types.js";

/** The Star (text by Bernama), in English, 2024-09-14. */
export const star20240914: Source<"star-2024-09-14"> = {
  id: "star-2024-09-14",
  type: "article-newspaper",
  title: "Construction of Korean fighter jets on track, says minister",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Star",
  issued: "2024-09-14",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2024/09/14/construction-of-korean-fighter-jets-on-track-says-minister",
  copies: { root: "Bernama report of 2024-09-13 (KAI visit)" },
};
