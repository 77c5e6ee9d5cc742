import type { Source } from "../types.js";

/** Malay Mail, in English, 2022-03-30. */
export const malayMail20220330: Source<"malay-mail-2022-03-30"> = {
  id: "malay-mail-2022-03-30",
  type: "article-newspaper",
  title: "Mindef records 54 signings worth RM4.6b during defence and security exhibit",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2022-03-30",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2022/03/30/mindef-records-54-signings-worth-rm4.6b-during-defence-and-security-exhibit/2050565",
};
