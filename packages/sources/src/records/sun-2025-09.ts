import type { Source } from "../types.js";

/** The Sun, in English, 2025-09. */
export const sun202509: Source<"sun-2025-09"> = {
  id: "sun-2025-09",
  type: "article-newspaper",
  title: "The Sun: South Korea and Malaysia to sign MoU in October",
  titleIsDescription: true,
  publisher: "The Sun",
  publisherType: "news",
  containerTitle: "NewsMemory",
  issued: "2025-09",
  accessed: "2026-11-28",
  language: "en",
  url: "https://euapp01.newsmemory.com/thesundailymys/news/?p=936710",
  copies: { root: "Bernama report of Ambassador Yeo, 2025-09-22" },
};
