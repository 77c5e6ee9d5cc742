import type { Source } from "../types.js";

/** The Star, in English, 2023-10-19. */
export const star20231019: Source<"star-2023-10-19"> = {
  id: "star-2023-10-19",
  type: "article-newspaper",
  title: "Tok Mat in Republic of Korea to enhance defence cooperation",
  publisher: "The Star",
  publisherType: "news",
  issued: "2023-10-19",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2023/10/19/tok-mat-in-republic-of-korea-to-enhance-defence-cooperation",
};
