import type { Source } from "../types.js";

/** Seoul Shinmun, in Korean, 1994-08-24. */
export const seoulShinmun19940824: Source<"seoul-shinmun-1994-08-24"> = {
  id: "seoul-shinmun-1994-08-24",
  type: "article-newspaper",
  title: "K200 assembly MoU with Malaysia",
  titleIsDescription: true,
  publisher: "Seoul Shinmun",
  publisherType: "news",
  issued: "1994-08-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.seoul.co.kr/news/1994/08/24/19940824001007",
};
