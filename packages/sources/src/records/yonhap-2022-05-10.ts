import type { Source } from "../types.js";

/** Yonhap, in English, 2022-05-10. */
export const yonhap20220510: Source<"yonhap-2022-05-10"> = {
  id: "yonhap-2022-05-10",
  type: "article-newspaper",
  title: "Yoon formally appoints 7 ministers",
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2022-05-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20220510009200315",
};
