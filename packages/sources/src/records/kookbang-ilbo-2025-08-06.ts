import type { Source } from "../types.js";

/** Kookbang Ilbo, in Korean, 2025-08-06. */
export const kookbangIlbo20250806: Source<"kookbang-ilbo-2025-08-06"> = {
  id: "kookbang-ilbo-2025-08-06",
  type: "article-newspaper",
  title: "First air force talks of South Korea and Malaysia",
  titleIsDescription: true,
  publisher: "Kookbang Ilbo",
  publisherType: "official",
  issued: "2025-08-06",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kookbang.dema.mil.kr/newsWeb/m/20250806/1/ATCE_CTGR_0010050000/view.do",
  note: "The South Korean forces' daily.",
};
