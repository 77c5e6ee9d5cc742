import type { Source } from "../types.js";

/** ETNews, in Korean, 2023-02-24. */
export const etnews20230224: Source<"etnews-2023-02-24"> = {
  id: "etnews-2023-02-24",
  type: "article-newspaper",
  title: "KAI contract for 18 FA-50 with Malaysia",
  titleIsDescription: true,
  publisher: "ETNews",
  publisherType: "news",
  issued: "2023-02-24",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.etnews.com/20230224000156",
  copies: { root: "KAI announcement of 2023-02-24" },
};
