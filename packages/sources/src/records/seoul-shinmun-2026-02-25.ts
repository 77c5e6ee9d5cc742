import type { Source } from "../types.js";

/** Seoul Shinmun, in Korean, 2026-02-25. */
export const seoulShinmun20260225: Source<"seoul-shinmun-2026-02-25"> = {
  id: "seoul-shinmun-2026-02-25",
  type: "article-newspaper",
  title: "KAI 사장에 방사청 출신 김종출 유력",
  publisher: "Seoul Shinmun",
  publisherType: "news",
  issued: "2026-02-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.seoul.co.kr/news/economy/industry/2026/02/25/20260225031003",
};
