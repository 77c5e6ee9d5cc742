import type { Source } from "../types.js";

/** The Guru, in Korean, 2025-08-20. */
export const guru20250820: Source<"guru-2025-08-20"> = {
  id: "guru-2025-08-20",
  type: "article-newspaper",
  title: "HD Hyundai Heavy Industries and AmDef of Malaysia",
  titleIsDescription: true,
  publisher: "The Guru",
  publisherType: "news",
  issued: "2025-08-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.theguru.co.kr/mobile/article.html?no=90750",
};
