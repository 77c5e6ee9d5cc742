import type { Source } from "../types.js";

/** Lokmat Times (text by IANS), in English, 2024-09-06. */
export const lokmatTimes20240906: Source<"lokmat-times-2024-09-06"> = {
  id: "lokmat-times-2024-09-06",
  type: "article-newspaper",
  title: "S. Korea gets new defence minister",
  publisher: "IANS",
  publisherType: "news-agency",
  containerTitle: "Lokmat Times",
  issued: "2024-09-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.lokmattimes.com/international/s-korea-gets-new-defence-minister/amp",
  copies: { root: "Yonhap report of 2024-09-06 (new defence minister)" },
};
