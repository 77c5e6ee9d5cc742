import type { Source } from "../types.js";

/** Aju News, in Korean, 2023-05-23. */
export const ajuNews20230523: Source<"aju-news-2023-05-23"> = {
  id: "aju-news-2023-05-23",
  type: "article-newspaper",
  title: "Black Eagles open the Langkawi air show",
  titleIsDescription: true,
  publisher: "Aju News",
  publisherType: "news",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.ajunews.com/view/20230523165557859",
  copies: { root: "ROK Air Force release of 2023-05-23 (Black Eagles)" },
};
