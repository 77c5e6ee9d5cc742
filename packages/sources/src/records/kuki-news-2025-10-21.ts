import type { Source } from "../types.js";

/** Kuki News, in Korean, 2025-10-21. */
export const kukiNews20251021: Source<"kuki-news-2025-10-21"> = {
  id: "kuki-news-2025-10-21",
  type: "article-newspaper",
  title: "한-말레이시아, 군용항공기 감항인증 상호인정 체결…아시아 최초",
  publisher: "Kuki News",
  publisherType: "news",
  issued: "2025-10-21",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kuk-test.kode.co.kr/article/view/kuk202510210090",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
};
