import type { Source } from "../types.js";

/** Hankyung (text by Yonhap), in Korean, 2024-06-26. */
export const hankyung20240626: Source<"hankyung-2024-06-26"> = {
  id: "hankyung-2024-06-26",
  type: "article-newspaper",
  title: '김홍균 외교부 1차관 "러북 군사협력으로 역내 평화·안정 위협"',
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Hankyung",
  issued: "2024-06-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/article/202406264000Y",
  copies: { root: "ROK foreign ministry release of 2024-06-26" },
  note: "Two lines stand above the text; which of them is the headline is not certain.",
};
