import type { Source } from "../types.js";

/** Herald Business, in Korean, 2025-03-27. */
export const heraldK20250327: Source<"herald-k-2025-03-27"> = {
  id: "herald-k-2025-03-27",
  type: "article-newspaper",
  title: "우크라, 세계 최대 무기수입국…韓은 12위 [데이터로 본 세상]",
  publisher: "Herald Business",
  publisherType: "news",
  containerTitle: "Herald K",
  issued: "2025-03-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://heraldk.com/2025/03/27/%ec%9a%b0%ed%81%ac%eb%9d%bc-%ec%84%b8%ea%b3%84-%ec%b5%9c%eb%8c%80-%eb%ac%b4%ea%b8%b0%ec%88%98%ec%9e%85%ea%b5%ad-%e9%9f%93%ec%9d%80-12%ec%9c%84-%eb%8d%b0%ec%9d%b4%ed%84%b0%eb%a1%9c-%eb%b3%b8",
  copies: { root: "SIPRI, Trends in International Arms Transfers, 2024" },
};
