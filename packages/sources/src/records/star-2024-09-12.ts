import type { Source } from "../types.js";

/** The Star, in English, 2024-09-12. */
export const star20240912: Source<"star-2024-09-12"> = {
  id: "star-2024-09-12",
  type: "article-newspaper",
  title: "Malaysia ready to collaborate with other nations in defence technology",
  titleIsDescription: true,
  publisher: "The Star",
  publisherType: "news",
  issued: "2024-09-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2024/09/12/malaysia-ready-to-collaborate-with-other-nations-in-defence-tech-says-mohamed-khaled",
  copies: { root: "Bernama report of 2024-09-12 (KAI visit)" },
};
