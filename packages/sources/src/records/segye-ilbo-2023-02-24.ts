import type { Source } from "../types.js";

/** Segye Ilbo, in Korean, 2023-02-24. */
export const segyeIlbo20230224: Source<"segye-ilbo-2023-02-24"> = {
  id: "segye-ilbo-2023-02-24",
  type: "article-newspaper",
  title: "KAI, 말레이시아에 국산 FA-50 18대 수출…1조2000억원 규모",
  publisher: "Segye Ilbo",
  publisherType: "news",
  issued: "2023-02-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://segye.com/newsView/20230224512208?OutUrl=naver",
  copies: { root: "KAI announcement of 2023-02-24" },
};
