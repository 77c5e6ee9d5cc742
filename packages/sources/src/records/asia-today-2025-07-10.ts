import type { Source } from "../types.js";

/** Asia Today, in Korean, 2025-07-10. */
export const asiaToday20250710: Source<"asia-today-2025-07-10"> = {
  id: "asia-today-2025-07-10",
  type: "article-newspaper",
  title: "해경교육원 ‘바다로함’ 말레이시아 해양경비대와 합동훈련",
  publisher: "Asia Today",
  publisherType: "news",
  issued: "2025-07-10",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://ww3.asiatoday.co.kr/kn/view.php?key=20250710010005745",
};
