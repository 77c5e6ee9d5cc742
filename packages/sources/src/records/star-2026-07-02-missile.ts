import type { Source } from "../types.js";

/** The Star, in English, 2026-07-02. */
export const star20260702Missile: Source<"star-2026-07-02-missile"> = {
  id: "star-2026-07-02-missile",
  type: "article-newspaper",
  title: "LCS delivery depends on govt decision on missile system, says Navy chief",
  publisher: "The Star",
  publisherType: "news",
  issued: "2026-07-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2026/07/02/lcs-delivery-depends-on-govt-decision-on-missile-system-says-navy-chief",
};
