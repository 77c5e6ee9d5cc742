import type { Source } from "../types.js";

/** Donga Ilbo, in Korean, 2023-05-23. */
export const donga20230523Signing: Source<"donga-2023-05-23-signing"> = {
  id: "donga-2023-05-23-signing",
  type: "article-newspaper",
  title: "이종섭 국방장관, FA-50 말레이시아 수출 최종 계약식 참석",
  publisher: "Donga Ilbo",
  publisherType: "news",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://donga.com/news/amp/all/20230523/119438463/1",
};
