import type { Source } from "../types.js";

/** Kookbang Ilbo, in Korean, 2020-10-27. */
export const kookbangIlbo20201027: Source<"kookbang-ilbo-2020-10-27"> = {
  id: "kookbang-ilbo-2020-10-27",
  type: "article-newspaper",
  title: "해군순항훈련전단, 말레이시아 해군과 연합해상훈련",
  publisher: "Kookbang Ilbo",
  publisherType: "official",
  issued: "2020-10-27",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kookbang.dema.mil.kr/newsWeb/20201028/4/BBSMSTR_000000010024/view.do",
  note: "The South Korean forces' daily.",
};
