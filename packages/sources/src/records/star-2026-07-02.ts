import type { Source } from "../types.js";

/** The Star, in English, 2026-07-02. */
export const star20260702: Source<"star-2026-07-02"> = {
  id: "star-2026-07-02",
  type: "article-newspaper",
  title: "Russia, China among 17 countries that submitted MRSS proposals, says Navy chief",
  titleIsDescription: true,
  publisher: "The Star",
  publisherType: "news",
  issued: "2026-07-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2026/07/02/russia-china-among-17-countries-that-have-submitted-proposals-for-multi-role-support-ship-programme-says-navy-chief",
};
