import type { Source } from "../types.js";

/** Asia Business Daily, in English, 2021-09-29. */
export const asiaBusinessDaily20210929: Source<"asia-business-daily-2021-09-29"> = {
  id: "asia-business-daily-2021-09-29",
  type: "article-newspaper",
  title: "Luxury Hotel Targeting Post-Corona Korean Market... Sofitel Lands in Jamsil",
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2021-09-29",
  accessed: "2026-11-28",
  language: "en",
  url: "https://cm.asiae.co.kr/en/article/2021092909470446533",
};
