import type { Source } from "../types.js";

/** KBS World, in Indonesian, 2025-06-13. */
export const kbsWorld20250613: Source<"kbs-world-2025-06-13"> = {
  id: "kbs-world-2025-06-13",
  type: "article-newspaper",
  title: "KBS World: Indonesia's share in the KF-21 cut",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-06-13",
  accessed: "2026-11-28",
  language: "id",
  url: "https://rki.kbs.co.kr/service/news_view.htm?Seq_Code=78016&lang=i",
};
