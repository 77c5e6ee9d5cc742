import type { Source } from "../types.js";

/** KBS World, in English, 2023-01. */
export const kbsWorld202301: Source<"kbs-world-2023-01"> = {
  id: "kbs-world-2023-01",
  type: "article-newspaper",
  title: "KBS World: KF-21 in its first supersonic flight test",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2023-01",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=175239",
};
