import type { Source } from "../types.js";

/** Hankook Ilbo, in Korean, 1994-04-01. */
export const hankookIlbo19940401: Source<"hankook-ilbo-1994-04-01"> = {
  id: "hankook-ilbo-1994-04-01",
  type: "article-newspaper",
  title: "Daewoo K200 in Bosnia",
  titleIsDescription: true,
  publisher: "Hankook Ilbo",
  publisherType: "news",
  issued: "1994-04-01",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankookilbo.com/News/Read/199404010067371444",
};
