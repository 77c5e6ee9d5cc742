import type { Source } from "../types.js";

/** Malay Mail, in English, 2026-07-02. */
export const malayMail20260702: Source<"malay-mail-2026-07-02"> = {
  id: "malay-mail-2026-07-02",
  type: "article-newspaper",
  title: "Khaled: LCS project stays on track",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  containerTitle: "HT Syndication",
  issued: "2026-07-02",
  accessed: "2026-11-28",
  language: "en",
  url: "https://htsyndication.com/malay-mail/article/khaled%3A-lcs-project-stays-on-track%2C-malaysia-seeks-replacement-for-scrapped-norwegian-missiles/101845298",
};
