import type { Source } from "../types.js";

/** Edaily, in Korean, 2023-05-24?. */
export const edaily20230524: Source<"edaily-2023-05-24"> = {
  id: "edaily-2023-05-24",
  type: "article-newspaper",
  title: "South Korean defence minister calls on Anwar in Langkawi",
  titleIsDescription: true,
  publisher: "Edaily",
  publisherType: "news",
  issued: "2023-05-24?",
  accessed: "2026-11-23",
  language: "ko",
  url: "https://m2.edaily.co.kr/News/Read?mediaCodeNo=257&newsId=03522726635612200",
};
