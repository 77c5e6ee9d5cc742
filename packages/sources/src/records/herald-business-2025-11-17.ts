import type { Source } from "../types.js";

/** Herald Business, in Korean, 2025-11-17?. */
export const heraldBusiness20251117: Source<"herald-business-2025-11-17"> = {
  id: "herald-business-2025-11-17",
  type: "article-newspaper",
  title: "이용철 신임 방사청장 “방산 전 국가적 역량 기울여야”",
  titleIsDescription: true,
  publisher: "Herald Business",
  publisherType: "news",
  containerTitle: "Herald K",
  issued: "2025-11-17?",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://heraldk.com/2025/11/16/%ec%9d%b4%ec%9a%a9%ec%b2%a0-%ec%8b%a0%ec%9e%84-%eb%b0%a9%ec%82%ac%ec%b2%ad%ec%9e%a5-%e2%80%9c%eb%b0%a9%ec%82%b0-%ec%a0%84-%ea%b5%ad%ea%b0%80%ec%a0%81-%ec%97%ad%eb%9f%89-%ea%b8%b0%ec%9a%b8%ec%97%ac",
};
