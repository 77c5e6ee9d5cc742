import type { Source } from "../types.js";

/** Maeil Business Newspaper (text by The Guru), in Korean, 2024-03-20. */
export const guru20240320: Source<"guru-2024-03-20"> = {
  id: "guru-2024-03-20",
  type: "article-newspaper",
  title: "KAI, 말레이시아 왕립 공군 FA-50M 조립 진행률 26.7%",
  publisher: "The Guru",
  publisherType: "news",
  containerTitle: "Maeil Business Newspaper",
  issued: "2024-03-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://view.mk.co.kr/economy/article/60802",
};
