import type { Source } from "../types.js";

/** The Star, in English, 2023-09-18. */
export const star20230918: Source<"star-2023-09-18"> = {
  id: "star-2023-09-18",
  type: "article-newspaper",
  title: "Navy free to decide specifications for littoral mission ship procurement, says Tok Mat",
  publisher: "The Star",
  publisherType: "news",
  issued: "2023-09-18",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2023/09/18/navy-free-to-decide-specifications-for-littoral-mission-ship-procurement-says-tok-mat",
};
