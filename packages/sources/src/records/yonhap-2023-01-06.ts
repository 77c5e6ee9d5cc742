import type { Source } from "../types.js";

/** Yonhap, in English, 2023-01-06. */
export const yonhap20230106: Source<"yonhap-2023-01-06"> = {
  id: "yonhap-2023-01-06",
  type: "article-newspaper",
  title: "Top diplomats of S. Korea, Malaysia discuss defense industry, infrastructure cooperation",
  publisher: "Yonhap",
  publisherType: "news-agency",
  issued: "2023-01-06",
  accessed: "2026-11-28",
  language: "en",
  url: "https://en.yna.co.kr/view/AEN20230106007800325",
  copies: {
    root: "ROK foreign ministry statement of 2023-01-06",
  },
};
