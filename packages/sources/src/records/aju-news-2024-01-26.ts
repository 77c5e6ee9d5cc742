import type { Source } from "../types.js";

/** Aju News, in Korean, 2024-01-26. */
export const ajuNews20240126: Source<"aju-news-2024-01-26"> = {
  id: "aju-news-2024-01-26",
  type: "article-newspaper",
  title: '1차 한·말레이시아 국방정책협의회…"국방·안보 분야 협력 확대"',
  publisher: "Aju News",
  publisherType: "news",
  issued: "2024-01-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.ajunews.com/amp/20240126160210469",
  copies: { root: "ROK defence ministry release of 2024-01-26" },
};
