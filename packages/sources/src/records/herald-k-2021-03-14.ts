import type { Source } from "../types.js";

/** Herald Business, in Korean, 2021-03-14. */
export const heraldK20210314: Source<"herald-k-2021-03-14"> = {
  id: "herald-k-2021-03-14",
  type: "article-newspaper",
  title: "SIPRI “5년간 무기수출 1위 미국…한국 수출량 5년전 대비 2배 이상 증가”",
  publisher: "Herald Business",
  publisherType: "news",
  containerTitle: "Herald K",
  issued: "2021-03-14",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://heraldk.com/2021/03/14/sipri-5%eb%85%84%ea%b0%84-%eb%ac%b4%ea%b8%b0%ec%88%98%ec%b6%9c-1%ec%9c%84-%eb%af%b8%ea%b5%ad%ed%95%9c%ea%b5%ad-%ec%88%98%ec%b6%9c%eb%9f%89-5%eb%85%84%ec%a0%84-%eb%8c%80%eb%b9%84-2",
  copies: { root: "dpa" },
};
