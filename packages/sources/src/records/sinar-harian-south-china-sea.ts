import type { Source } from "../types.js";

/** Sinar Harian, in Malay, undated. */
export const sinarHarianSouthChinaSea: Source<"sinar-harian-south-china-sea"> = {
  id: "sinar-harian-south-china-sea",
  type: "article-newspaper",
  title:
    "Laut China Selatan wajar kekal zon aman bukan pencetus ketegangan geopolitik - Menteri Pertahanan",
  publisher: "Sinar Harian",
  publisherType: "news",
  accessed: "2026-11-28",
  language: "ms",
  url: "https://www.sinarharian.com.my/ampArticle/748668",
};
