import type { Source } from "../types.js";

/** Seoul Economic Daily, in Korean, 2023-05-23. */
export const seoulEconomicDaily20230523: Source<"seoul-economic-daily-2023-05-23"> = {
  id: "seoul-economic-daily-2023-05-23",
  type: "article-newspaper",
  title: "말련 경공격기 2차분·함정 수출 길 튼다… FA-50 1차 수출 계약",
  publisher: "Seoul Economic Daily",
  publisherType: "news",
  issued: "2023-05-23",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.sedaily.com/NewsView/29POWLSGCT",
};
