import type { Source } from "../types.js";

/** Shephard, in English, 2025-06-04. */
export const shephard20250604: Source<"shephard-2025-06-04"> = {
  id: "shephard-2025-06-04",
  type: "article-magazine",
  title: "Philippines acquires additional FA-50 aircraft in $700 million contract",
  publisher: "Shephard",
  publisherType: "trade-press",
  issued: "2025-06-04",
  accessed: "2026-11-28",
  language: "en",
  url: "https://www.shephardmedia.com/news/air-warfare/philippines-acquires-additional-fa-50-aircraft-in-us700-million-contract/",
  copies: { root: "South Korean media reports of June 2025 (FA-50PH)" },
  note: "Quotes South Korean media.",
};
