import type { Source } from "../types.js";

/** Hankyung (text by Yonhap), in Korean, 2024-05-13. */
export const hankyung20240513: Source<"hankyung-2024-05-13"> = {
  id: "hankyung-2024-05-13",
  type: "article-newspaper",
  title: "방사청장, 말레이 방산전시회 참석…동남아 방산 수출 논의",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Hankyung",
  issued: "2024-05-13",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.hankyung.com/article/202405135257Y",
  copies: {
    root: "DAPA release of May 2024 (DSA talks)",
  },
};
