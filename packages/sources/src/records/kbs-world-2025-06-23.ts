import type { Source } from "../types.js";

/** KBS World, in English, 2025-06-23. */
export const kbsWorld20250623: Source<"kbs-world-2025-06-23"> = {
  id: "kbs-world-2025-06-23",
  type: "article-newspaper",
  title: "Lee, Malaysian Prime Minister Agree to Expand Cooperation",
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-06-23",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=193982",
};
