import type { Source } from "../types.js";

/** Kookbang Ilbo, in Korean, 2025-10-28. */
export const kookbangIlbo20251028: Source<"kookbang-ilbo-2025-10-28"> = {
  id: "kookbang-ilbo-2025-10-28",
  type: "article-newspaper",
  title: "한·말레이시아, 무기 현대화 사업 파트너십 본격화",
  publisher: "Kookbang Ilbo",
  publisherType: "official",
  issued: "2025-10-28",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kookbang.dema.mil.kr/newsWeb/20251028/1/ATCE_CTGR_0010020000/view.do",
  copies: {
    root: "DAPA release of 2025-10-27 (wire copy)",
  },
  note: "The South Korean forces' daily.",
};
