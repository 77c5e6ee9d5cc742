import type { Source } from "../types.js";

/** The Guru, in Korean, 2025-09-23. */
export const guru20250923: Source<"guru-2025-09-23"> = {
  id: "guru-2025-09-23",
  type: "article-newspaper",
  title: "The Guru: third Korea–Malaysia defence-industry seminar",
  titleIsDescription: true,
  publisher: "The Guru",
  publisherType: "news",
  issued: "2025-09-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=92118",
  copies: { root: "South Korean embassy in Malaysia release of 2025-09-23" },
  note: "Names the embassy and Bernama as its sources.",
};
