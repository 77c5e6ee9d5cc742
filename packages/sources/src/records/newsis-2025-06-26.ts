import type { Source } from "../types.js";

/** Newsis, in Korean, 2025-06-26. */
export const newsis20250626: Source<"newsis-2025-06-26"> = {
  id: "newsis-2025-06-26",
  type: "article-newspaper",
  title: "KAI-방사청, KF-21 전투기 20대 추가 계약…2조3900억원 규모",
  publisher: "Newsis",
  publisherType: "news-agency",
  issued: "2025-06-26",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://mobile.newsis.com/view_amp.html?ar_id=NISX20250626_0003228986",
};
