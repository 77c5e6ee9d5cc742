import type { Source } from "../types.js";

/** Yonhap News TV, in Korean, 2018-04-16. */
export const yonhapNewsTv20180416: Source<"yonhap-news-tv-2018-04-16"> = {
  id: "yonhap-news-tv-2018-04-16",
  type: "article-newspaper",
  title: "동남아 시장 잡아라…아시아 최대 방산 전시회 개막",
  publisher: "Yonhap News TV",
  publisherType: "news",
  issued: "2018-04-16",
  accessed: "2026-11-28",
  language: "ko",
  url: "http://www.yonhapnewstv.co.kr/MYH20180416023300038/?did=1825m",
};
