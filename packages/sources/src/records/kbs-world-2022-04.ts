import type { Source } from "../types.js";

/** KBS World, in English, 2022-04. */
export const kbsWorld202204: Source<"kbs-world-2022-04"> = {
  id: "kbs-world-2022-04",
  type: "article-newspaper",
  title: "S. Korea, Malaysia sign defence cooperation MOU",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2022-04",
  accessed: "2026-11-23",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=169288",
  copies: { root: "ROK defence ministry statement of 2022-04-27" },
};
