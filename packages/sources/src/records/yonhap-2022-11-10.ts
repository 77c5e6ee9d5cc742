import type { Source } from "../types.js";

/** Yonhap, in English, 2022-11-10. */
export const yonhap20221110: Source<"yonhap-2022-11-10"> = {
  id: "yonhap-2022-11-10",
  type: "article-newspaper",
  title: "(LEAD) 2nd prototype of KF-21 fighter jet succeeds in maiden flight: arms agency",
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2022-11-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://m-en.yna.co.kr/view/AEN20221110006551325",
};
