import type { Source } from "../types.js";

/** Newsis, in Korean, 2024-11-25. */
export const newsis20241125: Source<"newsis-2024-11-25"> = {
  id: "newsis-2024-11-25",
  type: "article-newspaper",
  title: '윤 "방산·핵심광물 협력 확대"… 말레이 총리 "다방면 협력 강화"',
  publisher: "Newsis",
  publisherType: "news-agency",
  issued: "2024-11-25",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://newsis.com/view/NISX20241125_0002971426?id=NISX20241125_0002971426",
};
