import type { Source } from "../types.js";

/** The Star, in English, 2019-11-26. */
export const star20191126: Source<"star-2019-11-26"> = {
  id: "star-2019-11-26",
  type: "article-newspaper",
  title: "Malaysia aims to soar higher",
  publisher: "The Star",
  publisherType: "news",
  issued: "2019-11-26",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2019/11/26/malaysia-aims-to-soar-higher",
  copies: {
    root: "Bernama report of 2019-11-25 (Mahathir at KAI)",
  },
};
