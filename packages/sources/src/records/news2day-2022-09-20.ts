import type { Source } from "../types.js";

/** News2Day, in Korean, 2022-09-20. */
export const news2day20220920: Source<"news2day-2022-09-20"> = {
  id: "news2day-2022-09-20",
  type: "article-newspaper",
  title: "한국, 프랑스와 군용항공기 감항인증 상호인정 협약 체결",
  publisher: "News2Day",
  publisherType: "news",
  issued: "2022-09-20",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://news2day.co.kr/article/20220920500164",
  copies: { root: "DAPA release of 2022-09-20 (airworthiness)" },
};
