import type { Source } from "../types.js";

/** The Korea Times, in English, 2022-10. */
export const koreaTimes202210: Source<"korea-times-2022-10"> = {
  id: "korea-times-2022-10",
  type: "article-newspaper",
  title: "Poland to buy K239 Chunmoo",
  titleIsDescription: true,
  publisher: "The Korea Times",
  publisherType: "news",
  issued: "2022-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m.koreatimes.co.kr/pages/article.asp?newsIdx=337961",
};
