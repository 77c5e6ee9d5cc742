import type { Source } from "../types.js";

/** Bizdaily, in Korean, undated. */
export const bizdailyMou: Source<"bizdaily-mou"> = {
  id: "bizdaily-mou",
  type: "article-newspaper",
  title: "Bizdaily report on the Korea–Malaysia defence-industry MoU",
  titleIsDescription: true,
  publisher: "Bizdaily",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://bizdaily.net/news/article.html?no=24739",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
