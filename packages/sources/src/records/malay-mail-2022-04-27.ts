import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2022-04-27. */
export const malayMail20220427: Source<"malay-mail-2022-04-27"> = {
  id: "malay-mail-2022-04-27",
  type: "article-newspaper",
  title: "Hishammuddin: Malaysia, S. Korea sign MoU to strengthen defence cooperation",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2022-04-27",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2022/04/27/hishammuddin-malaysia-s.-korea-sign-mou-to-strengthen-defence-cooperation/2055993",
};
