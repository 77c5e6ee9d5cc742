import type { Source } from "../types.js";

/** Defense Today, in Korean, 2024-08. */
export const defenseToday202408: Source<"defense-today-2024-08"> = {
  id: "defense-today-2024-08",
  type: "article-newspaper",
  title: "Hanwha–Cendana Auto K200 upgrade agreement",
  titleIsDescription: true,
  publisher: "Defense Today",
  publisherType: "trade-press",
  issued: "2024-08",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.defensetoday.kr/news/articleView.html?idxno=7926",
  copies: { root: "Hanwha Aerospace release of 2024-08-02 (K200)" },
};
