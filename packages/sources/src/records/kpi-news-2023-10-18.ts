import type { Source } from "../types.js";

/** KPI News, in Korean, 2023-10-18. */
export const kpiNews20231018: Source<"kpi-news-2023-10-18"> = {
  id: "kpi-news-2023-10-18",
  type: "article-newspaper",
  title: "Shin Won-sik meets Mohamad Hasan",
  titleIsDescription: true,
  publisher: "KPI News",
  publisherType: "news",
  issued: "2023-10-18",
  accessed: "2026-11-23",
  language: "ko",
  url: "https://wcmsm.kpinews.kr/newsView/1065613732508768",
};
