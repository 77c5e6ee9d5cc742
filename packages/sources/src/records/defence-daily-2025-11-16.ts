import type { Source } from "../types.js";

/** Kookbang Ilbo, in Korean, 2025-11-16. */
export const defenceDaily20251116: Source<"defence-daily-2025-11-16"> = {
  id: "defence-daily-2025-11-16",
  type: "article-newspaper",
  title: "신임 방위사업청장에 이용철 전 방사청 차장",
  publisher: "Kookbang Ilbo",
  publisherType: "official",
  issued: "2025-11-16",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://kookbang.dema.mil.kr/newsWeb/m/20251117/7/ATCE_CTGR_0010010000/view.do",
};
