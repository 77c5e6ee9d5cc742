import type { Source } from "../types.js";

/** KBS World, in English, 2022-04. */
export const kbsWorld202204: Source<"kbs-world-2022-04"> = {
  id: "kbs-world-2022-04",
  type: "article-newspaper",
  title: "Defense Chiefs of S. Korea, Malaysia Discuss Bilateral Industry Cooperation",
  publisher: "KBS World",
  publisherType: "news",
  issued: "2022-04-27",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=169288",
  copies: { root: "ROK defence ministry statement of 2022-04-27" },
};
