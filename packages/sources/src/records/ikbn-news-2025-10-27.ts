import type { Source } from "../types.js";

/** ikbn.news, in Korean, 2025-10-27. */
export const ikbnNews20251027: Source<"ikbn-news-2025-10-27"> = {
  id: "ikbn-news-2025-10-27",
  type: "article-newspaper",
  title: "한-말레이, 방산협력 강화 MOU 체결…전략적 동반자 관계 격상",
  publisher: "ikbn.news",
  publisherType: "news",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://ikbn.news/mobile/article.html?no=200341",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
