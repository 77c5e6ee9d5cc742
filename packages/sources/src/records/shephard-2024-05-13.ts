import type { Source } from "../types.js";

/** Shephard, in English, 2024-05-13. */
export const shephard20240513: Source<"shephard-2024-05-13"> = {
  id: "shephard-2024-05-13",
  type: "article-newspaper",
  title: "Hanwha manoeuvres for Malaysian rocket artillery requirement",
  publisher: "Shephard",
  publisherType: "trade-press",
  issued: "2024-05-13",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.shephardmedia.com/news/landwarfareintl/hanwha-manoeuvres-for-malaysian-rocket-artillery-requirement",
  copies: { root: "Hanwha Aerospace release of May 2024 (Chunmoo)" },
};
