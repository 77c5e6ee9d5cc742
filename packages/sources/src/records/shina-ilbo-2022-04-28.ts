import type { Source } from "../types.js";

/** Shina Ilbo, in Korean, 2022-04-28. */
export const shinaIlbo20220428: Source<"shina-ilbo-2022-04-28"> = {
  id: "shina-ilbo-2022-04-28",
  type: "article-newspaper",
  title: "한-말레이시아 국방장관 화상회의 개최",
  publisher: "Shina Ilbo",
  publisherType: "news",
  issued: "2022-04-28",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.shinailbo.co.kr/news/articleView.html?idxno=1545176",
  copies: { root: "ROK defence ministry statement of 2022-04-27" },
};
