import type { Source } from "../types.js";

/** Malay Mail, in English, 2019-03-28. */
export const malayMail20190328: Source<"malay-mail-2019-03-28"> = {
  id: "malay-mail-2019-03-28",
  type: "article-newspaper",
  title: "RM4.3b in contracts inked at LIMA’19",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2019-03-28",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2019/03/28/rm4.3b-in-contracts-inked-at-lima19/1737324",
};
