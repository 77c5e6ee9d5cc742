import type { Source } from "../types.js";

/** Axinova News, in Korean, 2025-10-22. */
export const axinovaNews20251022: Source<"axinova-news-2025-10-22"> = {
  id: "axinova-news-2025-10-22",
  type: "article-newspaper",
  title: "한-말레이시아, 군용항공기 감항인증 상호인정 체결…아시아 첫 사례",
  publisher: "Axinova News",
  publisherType: "trade-press",
  issued: "2025-10-22",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.axinova.news/news/view.php?idx=8006&mcode=m731h7s",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
};
