import type { Source } from "../types.js";

/** KBS World, in English, 2025-10-20?. */
export const kbsWorld20251020: Source<"kbs-world-2025-10-20"> = {
  id: "kbs-world-2025-10-20",
  type: "article-newspaper",
  title: "KBS World: the president at the opening of ADEX 2025",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-10-20?",
  accessed: "2026-11-28",
  language: "en",
  url: "https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=196760",
};
