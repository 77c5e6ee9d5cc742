import type { Source } from "../types.js";

/** The Star (text by Bernama), in English, 2026-06-28. */
export const star20260628: Source<"star-2026-06-28"> = {
  id: "star-2026-06-28",
  type: "article-newspaper",
  title: "MINDEF shortlists four nations for LCS anti-ship missile replacement",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "The Star",
  issued: "2026-06-28",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.thestar.com.my/news/nation/2026/06/28/mindef-shortlists-four-nations-for-lcs-anti-ship-missile-replacement",
  copies: { root: "Bernama report of 2026-06-28 (LCS missile)" },
};
