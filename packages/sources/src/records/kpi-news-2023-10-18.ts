import type { Source } from "../types.js";

/** KPI News, in Korean, 2023-10-18. */
export const kpiNews20231018: Source<"kpi-news-2023-10-18"> = {
  id: "kpi-news-2023-10-18",
  type: "article-newspaper",
  title: "신원식 \"'힘에 의한 현상 변경' 억제 위해 역내 협력 필수\"",
  publisher: "KPI News",
  publisherType: "news",
  issued: "2023-10-18",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://wcmsm.kpinews.kr/newsView/1065613732508768",
};
