import type { Source } from "../types.js";

/** KBS World, in German, 2025-04-04?. */
export const kbsWorld20250404: Source<"kbs-world-2025-04-04"> = {
  id: "kbs-world-2025-04-04",
  type: "article-newspaper",
  title: "KBS World, German service: Yoon Suk Yeol removed from office",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-04-04?",
  accessed: "2026-11-28",
  language: "de",
  url: "https://world.kbs.co.kr/service/news_view.htm?Seq_Code=103415&lang=g",
};
