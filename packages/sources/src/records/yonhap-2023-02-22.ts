import type { Source } from "../types.js";

/** Yonhap, in English, 2023-02-22. */
export const yonhap20230222: Source<"yonhap-2023-02-22"> = {
  id: "yonhap-2023-02-22",
  type: "article-newspaper",
  title: "S. Korea's Air Force chief to visit Malaysia, Australia",
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2023-02-22",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20230222005300325",
  copies: {
    root: "ROK Air Force announcement of 2023-02-22",
  },
};
