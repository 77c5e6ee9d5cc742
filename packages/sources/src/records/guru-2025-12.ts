import type { Source } from "../types.js";

/** The Guru, in Korean, 2025-12?. */
export const guru202512: Source<"guru-2025-12"> = {
  id: "guru-2025-12",
  type: "article-newspaper",
  title: "Johor crown prince and defence officials meet HD Hyundai Heavy Industries",
  titleIsDescription: true,
  publisher: "The Guru",
  publisherType: "news",
  issued: "2025-12?",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/mobile/article.html?no=95212",
  note: "The part seen shows no date; the month is from the number in the address.",
};
