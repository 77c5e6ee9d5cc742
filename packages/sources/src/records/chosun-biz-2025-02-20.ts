import type { Source } from "../types.js";

/** Chosun Biz, in English, 2025-02-20. */
export const chosunBiz20250220: Source<"chosun-biz-2025-02-20"> = {
  id: "chosun-biz-2025-02-20",
  type: "article-newspaper",
  title: "Malaysian air force to visit KAI",
  titleIsDescription: true,
  publisher: "Chosun Biz",
  publisherType: "news",
  issued: "2025-02-20",
  accessed: "2026-11-28",
  language: "en",
  url: "https://biz.chosun.com/en/en-industry/2025/02/20/DT2JHSKJKRD7FLRJYHPZNGDNBY",
};
