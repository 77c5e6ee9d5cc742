import type { Source } from "../types.js";

/** The Star, in English, 2024-07-05. */
export const star20240705: Source<"star-2024-07-05"> = {
  id: "star-2024-07-05",
  type: "article-newspaper",
  title: "RM384mil of unused navy spare parts now obsolete",
  publisher: "The Star",
  publisherType: "news",
  issued: "2024-07-05",
  accessed: "2026-11-28",
  language: "en",
  url: "https://thestar.com.my/news/nation/2024/07/05/rm384mil-of-unused-navy-spare-parts-now-obsolete",
  copies: { root: "Malaysian Auditor-General's Report 2/2024" },
};
