import type { Source } from "../types.js";

/** Asia Business Daily, in Korean, 2021-09-03. */
export const asiaBusinessDaily20210903: Source<"asia-business-daily-2021-09-03"> = {
  id: "asia-business-daily-2021-09-03",
  type: "article-newspaper",
  title: "[디펜스기고]K806 차륜형 장갑차 말레이시아 수출 노린다",
  publisher: "Asia Business Daily",
  publisherType: "news",
  issued: "2021-09-03",
  accessed: "2026-11-28",
  language: "ko",
  url: "https://www.asiae.co.kr/article/2021090308172960579",
  note: "By the editor of the monthly “Defense Times”.",
};
