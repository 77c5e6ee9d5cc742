import type { Source } from "../types.js";

/** News1, in Korean, 2024-06-26. */
export const news120240626: Source<"news1-2024-06-26"> = {
  id: "news1-2024-06-26",
  type: "article-newspaper",
  title: "김홍균 1차관, 말레이와 16년 만에 차관급 회담…협력 강화 방안 논의",
  publisher: "News1",
  publisherType: "news-agency",
  issued: "2024-06-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://news1.kr/amp/politics/diplomacy-defense/5460392",
  copies: { root: "ROK foreign ministry release of 2024-06-26" },
};
