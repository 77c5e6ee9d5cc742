import type { Source } from "../types.js";

/** The Star, in English, 2022-12-03. */
export const star20221203: Source<"star-2022-12-03"> = {
  id: "star-2022-12-03",
  type: "article-newspaper",
  title: "Cabinet sworn in before the King at Istana Negara",
  publisher: "The Star",
  publisherType: "news",
  issued: "2022-12-03",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2022/12/03/swearing-in-ceremony-for-cabinet-members-begins",
};
