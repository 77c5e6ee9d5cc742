import type { Source } from "../types.js";

/** Defense Today, in Korean, 2024-03. */
export const defenseToday202403: Source<"defense-today-2024-03"> = {
  id: "defense-today-2024-03",
  type: "article-newspaper",
  title: "Defense Today: RMAF pilots to train in Korea",
  titleIsDescription: true,
  publisher: "Defense Today",
  publisherType: "trade-press",
  issued: "2024-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://defensetoday.kr/news/articleView.html?idxno=7085",
  copies: { root: "Bernama report of March 2024 (pilot training)" },
};
