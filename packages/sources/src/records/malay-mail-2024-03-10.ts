import type { Source } from "../types.js";

/** Malay Mail, in English, 2024-03-10. */
export const malayMail20240310: Source<"malay-mail-2024-03-10"> = {
  id: "malay-mail-2024-03-10",
  type: "article-newspaper",
  title: "Defence Ministry ready to explain the reserves of the armed forces fund",
  titleIsDescription: true,
  publisher: "Malay Mail",
  publisherType: "news",
  issued: "2024-03-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://malaymail.com/news/malaysia/2024/03/10/defence-ministry-ready-to-provide-public-accounts-committee-with-explanations-on-ltat-reserves-says-minister/122582",
  copies: {
    root: "Report of Khaled's remarks to the press, 2024-03-10",
  },
};
