import type { Source } from "../types.js";

/** Herald Business, in Korean, 2025-10-21. */
export const heraldBusiness20251021: Source<"herald-business-2025-10-21"> = {
  id: "herald-business-2025-10-21",
  type: "article-newspaper",
  title: "Herald Business: 2025 military airworthiness conference",
  titleIsDescription: true,
  publisher: "Herald Business",
  publisherType: "news",
  issued: "2025-10-21",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://biz.heraldcorp.com/article/10597767",
  copies: { root: "DAPA release of 2025-10-21 (airworthiness)" },
};
