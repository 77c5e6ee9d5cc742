import type { Source } from "../types.js";

/** KBS World, in English, 2025-06-26. */
export const kbsWorld20250626: Source<"kbs-world-2025-06-26"> = {
  id: "kbs-world-2025-06-26",
  type: "article-newspaper",
  title: "Vice ministerial appointments, June 2025",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-06-26",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194091",
};
