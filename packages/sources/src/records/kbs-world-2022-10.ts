import type { Source } from "../types.js";

/** KBS World, in German, 2022-10. */
export const kbsWorld202210: Source<"kbs-world-2022-10"> = {
  id: "kbs-world-2022-10",
  type: "article-newspaper",
  title: "KBS: Chunmoo for Poland",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2022-10",
  accessed: "2026-11-28",
  language: "de",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=g&Seq_Code=93367",
  note: "German service.",
};
