import type { Source } from "../types.js";

/** Seoul Economic Daily, in Korean, 2018-04-16. */
export const seoulEconomicDaily20180416: Source<"seoul-economic-daily-2018-04-16"> = {
  id: "seoul-economic-daily-2018-04-16",
  type: "article-newspaper",
  title: "국제 방산전시회 ‘DSA 2018’ 개막…‘말레이시아 신화 재점화.’",
  publisher: "Seoul Economic Daily",
  publisherType: "news",
  issued: "2018-04-16",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://m.sedaily.com/NewsView/1RYA2741K9",
  copies: {
    root: "ROK defence ministry press pool report of 2018-04-16",
  },
};
