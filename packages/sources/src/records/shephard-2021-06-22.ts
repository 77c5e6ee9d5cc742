import type { Source } from "../types.js";

/** Shephard, in English, 2021-06-22. */
export const shephard20210622: Source<"shephard-2021-06-22"> = {
  id: "shephard-2021-06-22",
  type: "article-magazine",
  title: "Malaysia puts pen to paper in LCA tender",
  titleIsDescription: true,
  publisher: "Shephard",
  publisherType: "trade-press",
  issued: "2021-06-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.shephardmedia.com/news/air-warfare/malaysia-puts-pen-paper-lca-tender/",
};
