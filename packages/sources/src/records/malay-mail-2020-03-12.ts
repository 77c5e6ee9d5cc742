import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2020-03-12. */
export const malayMail20200312: Source<"malay-mail-2020-03-12"> = {
  id: "malay-mail-2020-03-12",
  type: "article-newspaper",
  title: "Ismail Sabri clocks in as defence minister",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2020-03-12",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2020/03/12/ismail-sabri-clocks-in-as-defence-minister/1845689",
};
