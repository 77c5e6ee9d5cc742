import type { Source } from "../types.js";

/** KBS World, in English, 2021-04-09. */
export const kbsWorld20210409Prototype: Source<"kbs-world-2021-04-09-prototype"> = {
  id: "kbs-world-2021-04-09-prototype",
  type: "article-newspaper",
  title: "KBS World: prototype of the first South Korean fighter unveiled",
  titleIsDescription: true,
  publisher: "KBS World",
  publisherType: "news",
  issued: "2021-04-09",
  accessed: "2026-11-28",
  language: "en",
  url: "http://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=160739",
};
