import type { Source } from "../types.js";

/** Altair, in Polish, 2024-05. */
export const altair202405: Source<"altair-2024-05"> = {
  id: "altair-2024-05",
  type: "article-newspaper",
  title: "Hanwha i Widad: K239 Chunmoo dla Malezji",
  titleIsDescription: true,
  publisher: "Altair",
  publisherType: "trade-press",
  issued: "2024-05",
  accessed: "2026-11-28",
  language: "pl",
  url: "https://www.altair.com.pl/news/view?news_id=43177",
  copies: { root: "Hanwha Aerospace release of May 2024 (Chunmoo)" },
};
