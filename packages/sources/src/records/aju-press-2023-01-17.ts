import type { Source } from "../types.js";

/** Aju Press, in English, 2023-01-17. */
export const ajuPress20230117: Source<"aju-press-2023-01-17"> = {
  id: "aju-press-2023-01-17",
  type: "article-newspaper",
  title: "S. Korea's homemade fighter jet KF-21 succeeds in supersonic flight for first time",
  publisher: "Aju Press",
  publisherType: "news",
  issued: "2023-01-17",
  accessed: "2026-11-28",
  language: "en",
  url: "http://www.ajupress.com/view/20230117173151751",
};
