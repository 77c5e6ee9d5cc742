import type { Source } from "../types.js";

/** JoongAng Ilbo, in Korean, 2023-05. */
export const joongangIlbo202305: Source<"joongang-ilbo-2023-05"> = {
  id: "joongang-ilbo-2023-05",
  type: "article-newspaper",
  title: "FA-50 18대 말레이시아 수출 계약",
  publisher: "JoongAng Ilbo",
  publisherType: "news",
  issued: "2023-05",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.joongang.co.kr/article/25164738",
  copies: { root: "ROK defence ministry release of 2023-05-23" },
};
