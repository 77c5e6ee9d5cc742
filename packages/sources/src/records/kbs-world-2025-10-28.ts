import type { Source } from "../types.js";

/** KBS World, in French, 2025-10-28. */
export const kbsWorld20251028: Source<"kbs-world-2025-10-28"> = {
  id: "kbs-world-2025-10-28",
  type: "article-newspaper",
  title: "KBS World French on the Lee–Anwar meeting",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-10-28",
  accessed: "2026-11-28",
  language: "fr",
  url: "https://world.kbs.co.kr/service/news_view.htm?lang=f&Seq_Code=92532",
};
