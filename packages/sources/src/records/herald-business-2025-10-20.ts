import type { Source } from "../types.js";

/** Herald Business, in Korean, 2025-10-20. */
export const heraldBusiness20251020: Source<"herald-business-2025-10-20"> = {
  id: "herald-business-2025-10-20",
  type: "article-newspaper",
  title: "Opening of Seoul ADEX 2025 at KINTEX",
  titleIsDescription: true,
  publisher: "Herald Business",
  publisherType: "news",
  issued: "2025-10-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://biz.heraldcorp.com/article/10597045",
};
