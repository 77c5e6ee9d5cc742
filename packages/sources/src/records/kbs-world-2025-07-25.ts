import type { Source } from "../types.js";

/** KBS World, in English, 2025-07-25. */
export const kbsWorld20250725: Source<"kbs-world-2025-07-25"> = {
  id: "kbs-world-2025-07-25",
  type: "article-newspaper",
  title: "New Defense Chief Promises ‘People’s Military’ Dedicated Only to Protecting Nation",
  publisher: "KBS World",
  publisherType: "news",
  issued: "2025-07-25",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=194805",
};
