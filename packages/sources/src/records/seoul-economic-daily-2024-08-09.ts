import type { Source } from "../types.js";

/** Seoul Economic Daily, in Korean, 2024-08-09. */
export const seoulEconomicDaily20240809: Source<"seoul-economic-daily-2024-08-09"> = {
  id: "seoul-economic-daily-2024-08-09",
  type: "article-newspaper",
  title: "30년 전 수출 장갑차에···한화에어로, 최신무기로 '중무장'",
  publisher: "Seoul Economic Daily",
  publisherType: "news",
  containerTitle: "Daum",
  issued: "2024-08-09",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://v.daum.net/v/20240809153905781",
  note: "The end of the text was read in a copy on Daum Cafe.",
};
