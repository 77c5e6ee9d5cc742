import type { Source } from "../types.js";

/** News1, in Korean, 2025-10-27. */
export const news120251027: Source<"news1-2025-10-27"> = {
  id: "news1-2025-10-27",
  type: "article-newspaper",
  title: "한-말레이시아, '방산협력 MOU'…\"공동 R&D 추진\"",
  publisher: "News1",
  publisherType: "news-agency",
  issued: "2025-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.news1.kr/amp/diplomacy/defense-diplomacy/5954605",
  copies: { root: "DAPA release of 2025-10-27 (wire copy)" },
};
