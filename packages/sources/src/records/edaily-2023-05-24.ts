import type { Source } from "../types.js";

/** Edaily, in Korean, 2023-05-24. */
export const edaily20230524: Source<"edaily-2023-05-24"> = {
  id: "edaily-2023-05-24",
  type: "article-newspaper",
  title: "이종섭 국방장관, 말레이시아 총리 예방…국방·방산 협력 '업그레이드'",
  publisher: "Edaily",
  publisherType: "news",
  issued: "2023-05-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m2.edaily.co.kr/News/Read?mediaCodeNo=257&newsId=03522726635612200",
  copies: { root: "ROK defence ministry account of 2023-05-24 (call on the prime minister)" },
};
