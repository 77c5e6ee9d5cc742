import type { Source } from "../types.js";

/** Hankyung (text by Yonhap), in Korean, 2023-07-28. */
export const hankyung20230728: Source<"hankyung-2023-07-28"> = {
  id: "hankyung-2023-07-28",
  type: "article-newspaper",
  title: "말레이시아서 '한·말 방위산업 세미나'…방산 협력 논의",
  publisher: "Yonhap",
  publisherType: "news-agency",
  containerTitle: "Hankyung",
  issued: "2023-07-28",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://hankyung.com/amp/202307280072Y",
  copies: {
    root: "South Korean embassy in Malaysia release of 2023-07-28",
  },
};
