import type { Source } from "../types.js";

/** Financial News, in Korean, 2025-09-09. */
export const financialNews20250909: Source<"financial-news-2025-09-09"> = {
  id: "financial-news-2025-09-09",
  type: "article-newspaper",
  title: "국방부차관, SDD 계기 캐나다·말레이시아·싱가포르·스웨덴과 양자회담 개최",
  publisher: "Financial News",
  publisherType: "news",
  issued: "2025-09-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.fnnews.com/news/202509091828306744",
  copies: { root: "ROK defence ministry release of 2025-09-09" },
};
