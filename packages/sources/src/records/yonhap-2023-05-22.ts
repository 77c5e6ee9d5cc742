import type { Source } from "../types.js";

/** Yonhap, in English, 2023-05-22. */
export const yonhap20230522: Source<"yonhap-2023-05-22"> = {
  id: "yonhap-2023-05-22",
  type: "article-newspaper",
  title: "South Korea's defence minister to visit Malaysia",
  titleIsDescription: true,
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2023-05-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20230522004100325",
  copies: {
    root: "ROK defence ministry release of 2023-05-22",
  },
};
