import type { Source } from "../types.js";

/** News1, in Korean, 2024-11-25. */
export const news120241125: Source<"news1-2024-11-25"> = {
  id: "news1-2024-11-25",
  type: "article-newspaper",
  title: "한-말레이 '전략적 동반자 관계' 수립…국방·방산 밀착(종합)",
  publisher: "News1",
  publisherType: "news-agency",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://news1.kr/amp/politics/president/5610888",
};
