import type { Source } from "../types.js";

/** KBS, in English, 2024-11-25. */
export const kbsNews20241125: Source<"kbs-news-2024-11-25"> = {
  id: "kbs-news-2024-11-25",
  type: "article-newspaper",
  title: "S. Korea and Malaysia upgrade ties to strategic partnership",
  publisher: "KBS",
  publisherType: "news",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "en",
  url: "https://news.kbs.co.kr/news/pc/view/view.do?ncd=8114996",
};
