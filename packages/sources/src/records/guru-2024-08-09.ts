import type { Source } from "../types.js";

/** The Guru, in Korean, 2024-08-09. */
export const guru20240809: Source<"guru-2024-08-09"> = {
  id: "guru-2024-08-09",
  type: "article-newspaper",
  title: "한화에어로, 말련 K200 장갑차 성능개량 사업 수주...글로벌 MRO 경쟁력 '눈도장'",
  publisher: "The Guru",
  publisherType: "news",
  issued: "2024-08-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://theguru.co.kr/news/article.html?no=75660",
  note: "Tells of a Hanwha Aerospace announcement and adds the history of the vehicles.",
};
