import type { Source } from "../types.js";

/** Donga Ilbo (text by Newsis), in Korean, 2023-05-23. */
export const donga20230523: Source<"donga-2023-05-23"> = {
  id: "donga-2023-05-23",
  type: "article-newspaper",
  title: "Donga: the defence minister on the FA-50 contract with Malaysia",
  titleIsDescription: true,
  publisher: "Newsis",
  publisherType: "news-agency",
  containerTitle: "Donga Ilbo",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://donga.com/news/amp/all/20230523/119435847/1",
};
