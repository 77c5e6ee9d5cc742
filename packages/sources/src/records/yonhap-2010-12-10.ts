import type { Source } from "../types.js";

/** Yonhap, in English, 2010-12-10. */
export const yonhap20101210: Source<"yonhap-2010-12-10"> = {
  id: "yonhap-2010-12-10",
  type: "article-newspaper",
  title: "(3rd LD) S. Korea, Malaysia seek bilateral FTA, closer ties on energy, defense",
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2010-12-10",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20101210006600315",
};
