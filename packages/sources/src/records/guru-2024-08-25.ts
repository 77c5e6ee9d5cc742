import type { Source } from "../types.js";

/** The Guru, in Korean, 2024-08-25. */
export const guru20240825: Source<"guru-2024-08-25"> = {
  id: "guru-2024-08-25",
  type: "article-newspaper",
  title: "KAI, 말레이시아 수출 FA-50 사업 진척률 37% 돌파",
  publisher: "The Guru",
  publisherType: "news",
  issued: "2024-08-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=76145",
};
