import type { Source } from "../types.js";

/** Malay Mail (text by Bernama), in English, 2023-03-16. */
export const malayMail20230316: Source<"malay-mail-2023-03-16"> = {
  id: "malay-mail-2023-03-16",
  type: "article-newspaper",
  title:
    "Defence minister: Purchase of FA-50 fighter jets from S. Korea based on good service record",
  titleIsDescription: true,
  publisher: "Bernama",
  publisherType: "news-agency",
  containerTitle: "Malay Mail",
  issued: "2023-03-16",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.malaymail.com/news/malaysia/2023/03/16/defence-minister-purchase-of-fa-50-fighter-jets-from-s-korea-based-on-good-service-record/59956",
};
