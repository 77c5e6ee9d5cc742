import type { Source } from "../types.js";

/** Donga Ilbo (text by Newsis), in Korean, 2024-11-25. */
export const donga20241125: Source<"donga-2024-11-25"> = {
  id: "donga-2024-11-25",
  type: "article-newspaper",
  title: "尹 “한-말레이시아 방산·공급망 협력 확대” 안와르 “믿음직한 안보 파트너”",
  publisher: "Newsis",
  publisherType: "news-agency",
  containerTitle: "Donga Ilbo",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://donga.com/news/Politics/article/all/20241125/130497346/1",
};
