import type { Source } from "../types.js";

/** The Guru, in Korean, 2024-08-19. */
export const guru20240819: Source<"guru-2024-08-19"> = {
  id: "guru-2024-08-19",
  type: "article-newspaper",
  title: "[영상] '차세대 무기 구매 모색' 말레이 국방장관, 한화에어로 만난다",
  publisher: "The Guru",
  publisherType: "news",
  issued: "2024-08-19",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=76152",
};
