import type { Source } from "../types.js";

/** The Guru, in Korean, 2024-06-13. */
export const guru20240613: Source<"guru-2024-06-13"> = {
  id: "guru-2024-06-13",
  type: "article-newspaper",
  title: "LIG Nex1 favoured for Haegung sale to Malaysia",
  titleIsDescription: true,
  publisher: "The Guru",
  publisherType: "news",
  issued: "2024-06-13",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=72430",
};
