import type { Source } from "../types.js";

/** Yonhap, in English, 2023-05-23. */
export const yonhap20230523: Source<"yonhap-2023-05-23"> = {
  id: "yonhap-2023-05-23",
  type: "article-newspaper",
  title: "Defense Minister Lee joins FA-50 contract signing in Malaysia",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20230523008800325",
  copies: { root: "ROK defence ministry release of 2023-05-23" },
};
