import type { Source } from "../types.js";

/** Seoul Shinmun, in Korean, 2024-02-16. */
export const seoulShinmun20240216: Source<"seoul-shinmun-2024-02-16"> = {
  id: "seoul-shinmun-2024-02-16",
  type: "article-newspaper",
  title: "尹, 석종건 방위사업청장 임명안 재가",
  publisher: "Seoul Shinmun",
  publisherType: "news",
  issued: "2024-02-16",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://contents.seoul.co.kr/news/politics/2024/02/16/20240216500021",
  copies: { root: "ROK presidential office announcement of 2024-02-16" },
};
