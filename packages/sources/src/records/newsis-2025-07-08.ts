import type { Source } from "../types.js";

/** Newsis, in Korean, 2025-07-08. */
export const newsis20250708: Source<"newsis-2025-07-08"> = {
  id: "newsis-2025-07-08",
  type: "article-newspaper",
  title: "해양경찰교육원 '바다로함', 말레이시아 포트클랑 입항",
  publisher: "Newsis",
  publisherType: "news-agency",
  issued: "2025-07-08",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://mobile.newsis.com/view_amp.html?ar_id=NISX20250708_0003244081",
};
