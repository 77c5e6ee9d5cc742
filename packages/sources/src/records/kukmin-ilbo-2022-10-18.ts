import type { Source } from "../types.js";

/** Kukmin Ilbo, in Korean, 2022-10-18. */
export const kukminIlbo20221018: Source<"kukmin-ilbo-2022-10-18"> = {
  id: "kukmin-ilbo-2022-10-18",
  type: "article-newspaper",
  title: "尹, 윤여철 주영국대사 등 재외공관장 4명에게 신임장 수여",
  publisher: "Kukmin Ilbo",
  publisherType: "news",
  issued: "2022-10-18",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.kmib.co.kr/article/view_amp.asp?arcid=0017580276",
};
