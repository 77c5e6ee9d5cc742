import type { Source } from "../types.js";

/** zum (text by Yonhap), in Korean, 2025-10-21. */
export const zum20251021: Source<"zum-2025-10-21"> = {
  id: "zum-2025-10-21",
  type: "article-newspaper",
  title: "한-말레이시아, 군용항공기 감항인증 상호인정 체결",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "zum",
  issued: "2025-10-21",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://news.zumst.com/articles/101615354",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
  note: "Service in Korean.",
};
